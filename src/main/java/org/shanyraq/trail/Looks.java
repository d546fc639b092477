package org.shanyraq.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail, read: of one case, of one person, and when somebody looked at a case last. */
@Service
@Transactional(readOnly = true)
public class Looks {

    /** Looks that are not further apart are one visit, in which what was new when it began stays new. */
    private static final Duration VISIT = Duration.ofMinutes(30);

    /** Further back nobody remembers what they looked at last. */
    private static final int LOOKED_THROUGH = 1_000;

    private static final String COLUMNS = "id, at, kind, person, case_number, what, whom, why, found, address, outcome";

    private final JdbcClient database;
    private final CentreClock clock;

    Looks(JdbcClient database, CentreClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** When the person looked at the file of the case before this visit. */
    public Optional<OffsetDateTime> before(String person, String caseNumber) {
        return database.sql("""
                        select at from casefile.trail
                         where case_number = :number and person = :person and at < :visit
                           and kind = 'read' and what = 'cases/{caseNumber}'
                         order by at desc limit 1
                        """)
                .param("number", caseNumber)
                .param("person", person)
                .param("visit", clock.now().minus(VISIT))
                .query(OffsetDateTime.class)
                .optional()
                .map(clock::at);
    }

    /** The numbers of the cases whose files the person opened last, the latest first. */
    public List<String> lastCases(String person, int most) {
        return database.sql("""
                        select case_number from (
                            select id, case_number, what from casefile.trail where person = :person order by id desc limit :looks) line
                         where what = 'cases/{caseNumber}' and case_number is not null
                         group by case_number order by max(id) desc limit :most
                        """)
                .param("person", person)
                .param("looks", LOOKED_THROUGH)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /**
     * The newest first.
     *
     * @param from how many are left out
     */
    public List<Look> ofCase(String caseNumber, int from, int most) {
        return database.sql(
                        "select %s from casefile.trail where case_number = :number order by id desc offset :from limit :most"
                                .formatted(COLUMNS))
                .param("number", caseNumber)
                .param("from", from)
                .param("most", most)
                .query(this::look)
                .list();
    }

    /** What a person did, and what others gave or took from them; the newest first. */
    public List<Look> ofPerson(String person, int from, int most) {
        return database.sql("""
                        select %1$s from (
                            (select %1$s from casefile.trail where person = :person order by id desc limit :until)
                            union all
                            (select %1$s from casefile.trail where whom = :person and person is distinct from :person
                              order by id desc limit :until)) line
                         order by id desc offset :from limit :most
                        """.formatted(COLUMNS))
                .param("person", person)
                .param("until", from + most)
                .param("from", from)
                .param("most", most)
                .query(this::look)
                .list();
    }

    /** The names of everybody who has an account, by user name: administrators too, who are no workers of the centre. */
    public Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        database.sql("""
                        select id_, coalesce(nullif(trim(concat(first_, ' ', last_)), ''), id_) as name
                          from public.act_id_user order by name
                        """).query(row -> {
            people.put(row.getString("id_"), row.getString("name"));
        });
        return people;
    }

    /** Accounts of people who are in no group. */
    public List<Account> withoutRole(int most) {
        return database.sql("""
                        select id_, coalesce(nullif(trim(concat(first_, ' ', last_)), ''), id_) as name
                          from public.act_id_user person
                         where not exists (select 1 from public.act_id_membership member where member.user_id_ = person.id_)
                         order by name limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new Account(row.getString("id_"), row.getString("name")))
                .list();
    }

    /** @param id the user name */
    public record Account(String id, String name) {}

    private Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                clock.at(row.getObject("at", OffsetDateTime.class)),
                Trace.Kind.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("case_number"),
                row.getString("what"),
                row.getString("whom"),
                row.getString("why"),
                row.getString("found"),
                row.getString("address"));
    }

    /** A line of the trail, see {@link Trace}. */
    public record Look(
            OffsetDateTime at,
            Trace.Kind kind,
            @Nullable String person,
            @Nullable String caseNumber,
            String what,
            @Nullable String whom,
            @Nullable String why,
            @Nullable String found,
            @Nullable String address) {}
}
