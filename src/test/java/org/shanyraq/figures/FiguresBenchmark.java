package org.shanyraq.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.TenYears;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every figure in a centre that has taken in two hundred families a year for ten years, for the last year and for all ten: how long
 * its number takes, and the first page of the list behind it. See docs/benchmarks.md. It measures and fails for no number;
 * the plans of those that are slow are left in {@code target/figures-plans.txt}.
 */
@CentreTest
class FiguresBenchmark {

    private static final int FAMILIES = Integer.getInteger("benchmark.families", 2_000);
    private static final int YEARS = 10;
    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 5);
    private static final int COUNTED = Integer.getInteger("benchmark.counted", 40);

    /** From how many milliseconds on a plan is written down. */
    private static final int SLOW = Integer.getInteger("benchmark.slow", 300);

    private static final String ONLY = System.getProperty("benchmark.only", "");

    /** What gave concern in each case, and how it was found three times since. */
    private static final List<String> SEEN_AGAIN = List.of(
            """
            insert into casefile.in_depth_assessment (id, version, case_number, begun_at)
            select md5('round-' || case_number)::uuid, 0, case_number, admitted_at from casefile.family_case where admitted_at is not null and case_number like '%-5____'""",
            """
            insert into casefile.component_rating (id, in_depth_assessment_id, component, child_id, rating, need, filing_id)
            select gen_random_uuid(), md5('round-' || c.case_number)::uuid, component.name, case when component.of_child then m.id end,
                   (array['seriousConcern', 'someConcern', 'noConcern'])[1 + length(component.name) % 3], 'any', paper.id
              from casefile.family_case c join casefile.family_member m on m.family_id = c.family_id and m.position = 3
              cross join (values ('health', true), ('education', true), ('relationships', true), ('selfCare', true), ('basicCare', false), ('safety', false),
                                 ('warmth', false), ('stability', false), ('housing', false), ('employment', false), ('extendedFamily', false), ('socialIntegration', false)) component (name, of_child)
              cross join lateral (select id from casefile.filing where case_number = c.case_number order by sequence limit 1) paper
             where c.admitted_at is not null and c.case_number like '%-5____'""",
            """
            insert into casefile.component_look (id, case_number, component, child_id, rating, occasion, on_day, filing_id)
            select gen_random_uuid(), round.case_number, rating.component, rating.child_id, (array['someConcern', 'noConcern', 'strength'])[paper.turn - 3], 'review', paper.filed_at::date, paper.id
              from casefile.component_rating rating join casefile.in_depth_assessment round on round.id = rating.in_depth_assessment_id
              cross join lateral (select id, filed_at, row_number() over (order by sequence) as turn from casefile.filing
                                   where case_number = round.case_number order by sequence offset 3 limit 3) paper
             where round.case_number like '%-5____'""",
            """
            insert into casefile.family_scale (id, case_number, occasion, on_day, motivation, trust, filing_id)
            select gen_random_uuid(), c.case_number, 'review', paper.filed_at::date, paper.turn, 4 - paper.turn, paper.id from casefile.family_case c
              cross join lateral (select id, filed_at, row_number() over (order by sequence) as turn from casefile.filing where case_number = c.case_number order by sequence limit 3) paper
             where c.case_number like '%-5____'""",
            """
            insert into casefile.family_answer (id, case_number, occasion, on_day, answered, mean, asked_by, filing_id)
            select gen_random_uuid(), case_number, occasion, on_day, 5, motivation, 'madina', filing_id from casefile.family_scale where case_number like '%-5____'""",
            """
            insert into casefile.danger (id, case_number, kind, reported_by, reported_at, filing_id, risk_assessment_id, lock_version)
            select gen_random_uuid(), look.case_number, 'violence', 'aigerim', look.recorded_at, look.filing_id, look.id, 0
              from casefile.risk_assessment look join casefile.family_case c on c.case_number = look.case_number
             where look.case_number like '%-5____' and look.sequence % 6 = 0""",
            "analyze casefile.in_depth_assessment, casefile.component_rating, casefile.component_look, casefile.family_scale, casefile.family_answer, casefile.danger");

    @Autowired
    Definitions definitions;

    @Autowired
    Counting counting;

    @Autowired
    CentreClock clock;

    @Autowired
    Cases cases;

    @Autowired
    JdbcTemplate database;

    @Test
    void everyFigureOfTenYears() throws IOException {
        TenYears.fill(
                database, cases.reviewed(), TenYears.until(clock.today(), YEARS, FAMILIES / YEARS), clock.getZone());
        SEEN_AGAIN.forEach(database::execute);
        TenYears.analyze(database);
        LocalDate tomorrow = clock.today().plusDays(1);
        Period year = new Period(tomorrow.minusYears(1), tomorrow);
        Period all = new Period(tomorrow.minusYears(10), tomorrow);
        StringBuilder table = new StringBuilder("""
                | Figure | A year: median, ms | 95 of 100, ms | Ten years: 95 of 100, ms | The list, 95 of 100, ms |
                |---|--:|--:|--:|--:|
                """);
        StringBuilder plans = new StringBuilder();
        for (Definition figure : definitions.all()) {
            if (figure.key().contains(ONLY)) {
                Layout.Table types = definitions.table("families");
                List<Layout.Column> columns = definitions.columns(types);
                double[] ofYear = times(() -> counting.counts(figure, columns, year));
                double[] ofAll = times(() -> counting.counts(figure, columns, all));
                double[] list = times(() -> counting.behind(figure, columns.get(0), null, year, 0, 50));
                String line = "| %s | %.0f | %.0f | %.0f | %.0f |%n"
                        .formatted(figure.key(), ofYear[COUNTED / 2], ninth(ofYear), ninth(ofAll), ninth(list));
                System.out.print(line);
                table.append(line);
                if (Math.max(ninth(ofYear), Math.max(ninth(ofAll), ninth(list))) > SLOW) {
                    plans.append(figure.key())
                            .append("\n")
                            .append(plan(figure, all))
                            .append("\n\n");
                }
            }
        }
        Files.writeString(Path.of("target", "figures.md"), table);
        Files.writeString(Path.of("target", "figures-plans.txt"), plans);
    }

    private String plan(Definition figure, Period period) {
        return String.join(
                "\n",
                JdbcClient.create(database)
                        .sql(
                                "explain (analyze, buffers) " + figure.sql()
                                        + "\nselect part, family_type, count(distinct counted) from figure group by part, family_type")
                        .param("from", period.from())
                        .param("until", period.until())
                        .param("zone", clock.getZone().getId())
                        .param("now", clock.now())
                        .query(String.class)
                        .list());
    }

    private static double ninth(double[] times) {
        return times[Math.min(COUNTED - 1, (int) Math.ceil(COUNTED * 0.95) - 1)];
    }

    /** Milliseconds, the shortest first. */
    private static double[] times(Runnable asked) {
        double[] times = new double[COUNTED];
        for (int round = -WARM_UP; round < COUNTED; round++) {
            long begun = System.nanoTime();
            asked.run();
            if (round >= 0) {
                times[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }
}
