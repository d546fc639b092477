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
    private static final int YEARS = 10;
    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 5);
    private static final int COUNTED = Integer.getInteger("benchmark.counted", 40);
    private static final String ONLY = System.getProperty("benchmark.only", "");

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
