package org.shanyraq.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What families say, summed for the centre: how it was when they were first asked, and how it was the last time. */
@Service
@Transactional(readOnly = true)
public class FamilyLines {

    private static final String SUM = """
            select count(*) as families, round(avg(first), 2) as before, round(avg(last), 2) as after
              from (select (array_agg(mean order by on_day, id))[1] as first,
                           (array_agg(mean order by on_day desc, id desc))[1] as last
                      from casefile.family_answer
                     where child_id is null and mean is not null and on_day < :until
                     group by case_number
                    having count(*) > 1 and max(on_day) >= :from) twice
            """;

    private final JdbcClient database;

    FamilyLines(JdbcClient database) {
        this.database = database;
    }

    /**
     * Of the families that answered more than once, the last time in the period.
     *
     * @param until the first day after it
     * @return nothing of fewer than five: a mean of so few tells what one of them said
     */
    public Optional<Sum> sum(LocalDate from, LocalDate until) {
        return database.sql(SUM)
                .param("from", from)
                .param("until", until)
                .query((row, number) ->
                        new Sum(row.getInt("families"), row.getBigDecimal("before"), row.getBigDecimal("after")))
                .optional()
                .filter(sum -> sum.families() >= BeforeAndAfter.ENOUGH);
    }

    /**
     * @param before the mean of the first answers, 1 to 5
     * @param after the mean of the last ones in the period
     */
    public record Sum(int families, BigDecimal before, BigDecimal after) {}
}
