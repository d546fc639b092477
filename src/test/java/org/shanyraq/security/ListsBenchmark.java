package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Statements;
import org.shanyraq.support.TenYears;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Every list of ours in a centre that has taken in two hundred families a year for ten years: statements, milliseconds, rows that
 * the database read, and large tables that it read from end to end. See docs/benchmarks.md. It measures and fails for no number.
 */
@CentreTest
@TestPropertySource(properties = {"shanyraq.register.told-at=1000000", "shanyraq.register.most-searches=1000000"})
class ListsBenchmark {

    private static final int FAMILIES = Integer.getInteger("benchmark.families", 2_000);
    private static final int YEARS = 10;
    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 5);
    private static final int COUNTED = Integer.getInteger("benchmark.counted", 40);
    /** Of what one wants to look at more closely. */
    private static final String ONLY = System.getProperty("benchmark.only", "");

    /** A table of fewer rows is read from end to end because that is quickest. */
    private static final int LARGE = 5_000;

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource pool;

    @Autowired
    Map<String, ApplicationRunner> atStart;

    @Autowired
    CentreClock clock;

    private record Asked(String list, String person, String address) {}

    @Test
    void everyListOfTenYears() throws Exception {
        String played = cases.reviewed();
        TenYears.fill(database, played, TenYears.until(clock.today(), YEARS, FAMILIES / YEARS), clock.getZone());
        atStart.get("keyMaking").run(null);
        TenYears.analyze(database);
        String running = database.queryForObject(
                "select min(case_number) from casefile.family_case where case_number like '%-50___' and status = 'accompanied' and case_manager = 'aigerim'",
                String.class);
        long cases = count("casefile.family_case");
        System.out.printf(
                Locale.ROOT,
                "%n%,d cases, of which %,d run; %,d papers, %,d contacts, %,d open tasks, %,d lines of the trail, %,d elements passed%n%n",
                cases,
                database.queryForObject(
                        "select count(*) from casefile.family_case where status not in ('closed', 'notAdmitted')",
                        Long.class),
                count("casefile.filing"),
                count("casefile.contact"),
                count("public.act_ru_task"),
                count("casefile.trail"),
                count("public.act_hi_actinst"));
        StringBuilder table = new StringBuilder("""
                | List | Who | SQL statements | Median, ms | 95 of 100, ms | Rows read | Large tables read whole |
                |---|---|--:|--:|--:|--:|---|
                """);
        Map<String, Visitor> people = Stream.of("aigerim", "madina", "saule", "admin")
                .collect(Collectors.toMap(person -> person, person -> Visitor.signedIn(port, person)));
        for (Asked asked : lists(running)) {
            if (asked.list().contains(ONLY)) {
                table.append(line(asked, people.get(asked.person())));
            }
        }
        System.out.println(table);
        Files.writeString(Path.of("target", "lists.md"), table);
    }

    private static List<Asked> lists(String running) {
        String casePage = "/casework/api/cases/" + running;
        return List.of(
                new Asked("Today", "aigerim", "/casework/api/today"),
                new Asked("Today", "madina", "/casework/api/today"),
                new Asked("Today, own part", "saule", "/casework/api/today"),
                new Asked("Today, the centre", "saule", "/casework/api/today/centre"),
                new Asked("Late, whole", "saule", "/casework/api/today/centre/late"),
                new Asked("Due soon, whole", "saule", "/casework/api/today/centre/soon"),
                new Asked("Standing still, whole", "saule", "/casework/api/today/centre/still"),
                new Asked("Today", "admin", "/casework/api/today/keeper"),
                new Asked("Week", "aigerim", "/casework/api/week"),
                new Asked("Week", "madina", "/casework/api/week"),
                new Asked("Week of a worker", "saule", "/casework/api/week?worker=aigerim"),
                new Asked("Bell", "aigerim", "/casework/api/today/bell"),
                new Asked("Last opened", "aigerim", "/casework/api/last-cases"),
                new Asked("Cases that run", "aigerim", "/casework/api/cases"),
                new Asked("Cases, all", "aigerim", "/casework/api/cases?stage=all"),
                new Asked("Cases that run", "saule", "/casework/api/cases"),
                new Asked("Cases, all", "saule", "/casework/api/cases?stage=all"),
                new Asked("Cases, all, page 40", "saule", "/casework/api/cases?stage=all&page=40"),
                new Asked("Cases by risk", "saule", "/casework/api/cases?stage=all&sort=risk"),
                new Asked("Cases by family", "saule", "/casework/api/cases?stage=all&sort=family"),
                new Asked("Cases at high risk", "saule", "/casework/api/cases?risk=red"),
                new Asked("Cases of a worker", "saule", "/casework/api/cases?manager=aigerim&stage=all"),
                new Asked("Came this year", "saule", "/casework/api/cases?list=came"),
                new Asked("Left this year, why", "saule", "/casework/api/cases?list=left&why=movedAway"),
                new Asked("Search, part of a name", "saule", "/casework/api/cases?search=" + encoded("кам")),
                new Asked("Search, part of a name", "aigerim", "/casework/api/cases?search=" + encoded("байж")),
                new Asked("Search, part of a phone", "saule", "/casework/api/cases?search=8701"),
                new Asked("Search, a number", "saule", "/casework/api/cases?search=" + running),
                new Asked("Needs attention", "saule", "/casework/api/attention"),
                new Asked("Needs attention", "aigerim", "/casework/api/attention"),
                new Asked("Without a case", "saule", "/casework/api/subjects"),
                new Asked("Families served", "madina", "/casework/api/served"),
                new Asked("Case page", "aigerim", casePage),
                new Asked("Timeline of a long case", "aigerim", casePage + "/timeline"),
                new Asked("Contacts of a case", "aigerim", casePage + "/contacts"),
                new Asked("Who looked at a case", "saule", casePage + "/looks"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private String line(Asked asked, Visitor visitor) {
        double[] times = new double[COUNTED];
        for (int round = -WARM_UP; round < COUNTED; round++) {
            long begun = System.nanoTime();
            get(visitor, asked.address());
            if (round >= 0) {
                times[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        int statements = Statements.during(() -> get(visitor, asked.address()));
        Read read = read(() -> get(visitor, asked.address()));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.0f | %.0f | %,d | %s |%n",
                asked.list(),
                asked.person(),
                statements,
                times[COUNTED / 2],
                times[Math.min(COUNTED - 1, COUNTED * 95 / 100)],
                read.rows(),
                read.whole());
    }

    private static void get(Visitor visitor, String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
    }

    private record Read(long rows, String whole) {}

    /** A server process tells what it has read when it ends, so each is ended. */
    private Read read(Runnable request) {
        tell();
        Map<String, long[]> before = counters();
        request.run();
        tell();
        Map<String, long[]> after = counters();
        long rows = 0;
        StringBuilder whole = new StringBuilder();
        for (Map.Entry<String, long[]> table : after.entrySet()) {
            long[] was = before.getOrDefault(table.getKey(), new long[4]);
            long[] is = table.getValue();
            rows += is[1] - was[1] + is[2] - was[2];
            if (is[0] > was[0] && is[3] >= LARGE && is[1] - was[1] >= LARGE) {
                whole.append(whole.isEmpty() ? "" : ", ").append(table.getKey());
            }
        }
        return new Read(rows, whole.toString());
    }

    /** What a connection has read it tells at its end. */
    private void tell() {
        List<Integer> reading = connections();
        ((HikariDataSource) pool).getHikariPoolMXBean().softEvictConnections();
        await().until(() -> connections().stream().noneMatch(reading::contains));
    }

    private List<Integer> connections() {
        return database.queryForList(
                "select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'",
                Integer.class);
    }

    private Map<String, long[]> counters() {
        return database.query(
                "select relname, seq_scan, seq_tup_read, coalesce(idx_tup_fetch, 0), n_live_tup from pg_stat_user_tables"
                        + " where relname <> 'trail' and relname not like 'trail_seal%'",
                rows -> {
                    Map<String, long[]> counted = new java.util.TreeMap<>();
                    while (rows.next()) {
                        counted.put(
                                rows.getString(1),
                                new long[] {rows.getLong(2), rows.getLong(3), rows.getLong(4), rows.getLong(5)});
                    }
                    return counted;
                });
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }
}
