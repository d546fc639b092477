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

/**
 * Every figure in a centre that has taken in two hundred families a year for ten years, for the last year and for all ten: how long
 * its number takes, and the first page of the list behind it. See docs/benchmarks.md. It measures and fails for no number.
 */
@CentreTest
class FiguresBenchmark {

    private static final int FAMILIES = Integer.getInteger("benchmark.families", 2_000);
    private static final int DAYS = 3_650;
    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 5);
    private static final int COUNTED = Integer.getInteger("benchmark.counted", 40);
    private static final String ONLY = System.getProperty("benchmark.only", "");

    /** What ten years of figures count besides: services, levels of risk and reviews of each family. */
    private static final List<String> BESIDES = List.of(
            """
            insert into casefile.service_record (id, case_number, service, given_on, given_by, filing_id, people, mode)
            select md5('given-' || c.case_number || k)::uuid, c.case_number, (select code from casefile.service_type order by position offset k % 40 limit 1),
                   least(c.admitted_at::date + k * 9, current_date), 'caseManager', paper.id, 1, (array['office', 'online', 'home'])[1 + k % 3]
              from casefile.family_case c cross join generate_series(1, 30) k
              cross join lateral (select id from casefile.filing where case_number = c.case_number order by sequence limit 1) paper
             where c.admitted_at is not null and c.case_number like '%-50___'""",
            """
            insert into casefile.service_recipient (service_record_id, member_id)
            select record.id, m.id from casefile.service_record record join casefile.family_case c on c.case_number = record.case_number
              join casefile.family_member m on m.family_id = c.family_id and m.position in (1, 3) where c.case_number like '%-50___'""",
            """
            insert into casefile.risk_assessment (id, version, case_number, stage, factors, protective_factors, filing_id, recorded_at, proposed_level, score,
                   reasons, rules, decision_version, level, confirmation_filing_id, confirmed_by, confirmed_at)
            select gen_random_uuid(), 0, c.case_number, 'review', '[]', '[]', paper.id, c.opened_at, level, 1, '[]', '[]', 1, level, paper.id, 'saule',
                   least(c.opened_at + k * interval '60 days', now())
              from casefile.family_case c cross join generate_series(0, 5) k cross join lateral (select (array['red', 'yellow', 'green', 'none'])[1 + k % 4] as level) l
              cross join lateral (select id from casefile.filing where case_number = c.case_number order by sequence limit 1) paper
             where c.case_number like '%-50___'""",
            """
            insert into casefile.review (id, case_number, plan_id, held_on, recorded_at, occasion, goals_outcome, criteria, self_sufficient, filing_id, lock_version)
            select md5('review-' || plan.id || k)::uuid, plan.case_number, plan.id, least(plan.written_at::date + k * 60, current_date), now(), 'planned', 'onTrack', '[]', false,
                   plan.filing_id, 0 from casefile.development_plan plan cross join generate_series(1, 3) k where plan.case_number like '%-50___'""",
            """
            insert into casefile.goal_finding (review_id, goal_id, outcome) select review.id, goal.id, 'partly'
              from casefile.review review join casefile.goal goal on goal.plan_id = review.plan_id where review.case_number like '%-50___'""",
            "analyze casefile.service_record, casefile.service_recipient, casefile.risk_assessment, casefile.review, casefile.goal_finding, casefile.accompaniment");

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
        TenYears.fill(database, cases.reviewed(), FAMILIES, DAYS);
        BESIDES.forEach(database::execute);
        TenYears.analyze(database);
        LocalDate tomorrow = clock.today().plusDays(1);
        Period year = new Period(tomorrow.minusYears(1), tomorrow);
        Period all = new Period(tomorrow.minusYears(10), tomorrow);
        StringBuilder table = new StringBuilder("""
                | Figure | A year: median, ms | 95 of 100, ms | Ten years: 95 of 100, ms | The list, 95 of 100, ms |
                |---|--:|--:|--:|--:|
                """);
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
            }
        }
        Files.writeString(Path.of("target", "figures.md"), table);
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
