package org.shanyraq.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shanyraq.calendar.CentreClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A second way of counting that is slow and plain, in a centre that lives sixty years before all others, for as long as the
 * transaction of the test.
 */
abstract class SecondCount {

    static final Layout.Column ALL = new Layout.Column("all", null);

    @Autowired
    Definitions definitions;

    @Autowired
    Counting counting;

    @Autowired
    CentreClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    Period period;

    /** Read once: nothing changes meanwhile. */
    private final Map<String, List<Map<String, Object>>> read = new HashMap<>();

    /** Asked for periods of many lengths, before, in and after the years of the centre. */
    void inManyPeriods(Runnable asked) {
        LocalDate first = clock.today().minusYears(60).withMonth(3).withDayOfMonth(2);
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            CountedCentre.ROWS.forEach(rows -> database.execute(
                    rows.replace("FIRST", first.toString()).replace("YEAR", String.valueOf(first.getYear()))));
            for (int from = -10; from < 200; from += 45) {
                for (int days : List.of(1, 31, 90, 400)) {
                    period = new Period(first.plusDays(from), first.plusDays(from + days));
                    asked.run();
                }
            }
        });
    }

    /** The cases that were accompanied on a day of the period: each family of this centre has one. */
    List<Map<String, Object>> there() {
        return rows("family_case").stream()
                .filter(row -> row.get("admitted_at") != null
                        && day(row.get("admitted_at")).isBefore(period.until()))
                .filter(row -> row.get("closed_at") == null
                        || !day(row.get("closed_at")).isBefore(period.from()))
                .toList();
    }

    boolean isThereAtTheEnd(Map<String, Object> row) {
        return row.get("closed_at") == null || !day(row.get("closed_at")).isBefore(period.until());
    }

    Object typeOn(Map<String, Object> row, LocalDate day) {
        Object family =
                by("family_case", "case_number").get(row.get("case_number")).get("family_id");
        return rows("family_type_span").stream()
                .filter(span -> span.get("family_id").equals(family))
                .filter(span -> !day(span.get("since")).isAfter(day))
                .filter(span ->
                        span.get("until") == null || day(span.get("until")).isAfter(day))
                .map(span -> span.get("type"))
                .findFirst()
                .orElseThrow();
    }

    void is(String figure, long expected) {
        assertThat(counting.counts(definitions.of(figure), List.of(ALL), period)
                        .whole()
                        .get("all"))
                .as(figure + " in " + period)
                .isEqualTo(expected);
    }

    void parts(String figure, Collection<Map<String, Object>> counted, Function<Map<String, Object>, Object> part) {
        Map<String, Long> expected = counted.stream()
                .collect(Collectors.groupingBy(
                        row -> Optional.ofNullable(part.apply(row))
                                .map(Object::toString)
                                .orElse(""),
                        Collectors.counting()));
        Map<String, Long> found =
                counting.counts(definitions.of(figure), List.of(ALL), period).parts().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().get("all")));
        assertThat(found).as(figure + " in " + period).isEqualTo(expected);
        is(figure, counted.size());
    }

    List<Map<String, Object>> of(List<Map<String, Object>> levels, Map<String, Object> row) {
        return levels.stream()
                .filter(level -> level.get("case_number").equals(row.get("case_number")))
                .toList();
    }

    Map<Object, Map<String, Object>> by(String table, String key) {
        return rows(table).stream()
                .collect(Collectors.toMap(row -> row.get(key), Function.identity(), (one, other) -> other));
    }

    List<Map<String, Object>> rows(String table) {
        return read.computeIfAbsent(table, name -> database.queryForList("select * from casefile." + name));
    }

    boolean falls(Object moment) {
        return moment != null
                && !day(moment).isBefore(period.from())
                && day(moment).isBefore(period.until());
    }

    LocalDate day(Object moment) {
        return moment instanceof Date date
                ? date.toLocalDate()
                : ((Timestamp) moment).toInstant().atZone(clock.getZone()).toLocalDate();
    }

    /** @param expected by part, empty for what has none: who stands under it */
    void overlapping(String figure, Map<String, Set<String>> expected) {
        Map<String, Long> found =
                counting.counts(definitions.of(figure), List.of(ALL), period).parts().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().get("all")));
        assertThat(found)
                .as(figure + " in " + period)
                .isEqualTo(expected.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one ->
                        (long) one.getValue().size())));
        is(figure, expected.values().stream().flatMap(Set::stream).distinct().count());
    }

    /** Until the 18th birthday, which of the 29th of February is the 1st of March. */
    boolean isChild(Map<String, Object> member, LocalDate on) {
        if (!(boolean) member.get("child") || member.get("birth_date") == null) {
            return (boolean) member.get("child");
        }
        LocalDate born = day(member.get("birth_date"));
        LocalDate grown = born.getMonthValue() == 2 && born.getDayOfMonth() == 29
                ? LocalDate.of(born.getYear() + 18, 3, 1)
                : born.plusYears(18);
        return on.isBefore(grown);
    }
}
