package org.shanyraq.support;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.WorkingDays;
import org.shanyraq.database.EmbeddedServer;
import org.shanyraq.engine.EngineClock;
import org.shanyraq.form.FormSheets;
import org.shanyraq.form.NarrowAnswers;
import org.shanyraq.practice.PracticeClock;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * A test class finds the centre as on its first morning: its people and nothing else, at nine on a working day. The
 * database is put back to a copy that was made when the centre had started, so no class knows what another left behind:
 * families, tasks, drafts, languages, absences, timers. With {@code -Dtests.fresh=false} all classes of a JVM
 * share one centre and its clock.
 */
public class FreshCentre implements TestExecutionListener {

    private static final String LIVE = "postgres";
    private static final String COPY = "first_morning";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Class<?> last;
    private static ApplicationContext copied;
    private static int mornings;

    @Override
    public void beforeTestClass(TestContext test) throws Exception {
        begin(test);
    }

    /** Property tests have no other beginning. */
    @Override
    public void prepareTestInstance(TestContext test) throws Exception {
        begin(test);
    }

    /** How many there have been: what was found on one is gone on the next. */
    public static int mornings() {
        return mornings;
    }

    private static synchronized void begin(TestContext test) throws Exception {
        if (!Boolean.getBoolean("tests.fresh") || test.getTestClass() == last) {
            return;
        }
        last = test.getTestClass();
        mornings++;
        ApplicationContext centre = test.getApplicationContext();
        String url = centre.getBean(EmbeddedServer.class).url().replace("/" + LIVE + "?", "/template1?");
        try (Connection server = DriverManager.getConnection(url);
                Statement order = server.createStatement()) {
            awaitCalm(order);
            order.execute("alter database %s allow_connections false".formatted(LIVE));
            order.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(LIVE));
            if (copied == centre) {
                order.execute("drop database %s with (force)".formatted(LIVE));
                order.execute("create database %s template %s".formatted(LIVE, COPY));
            } else {
                order.execute("create database %s template %s".formatted(COPY, LIVE));
                order.execute("alter database %s allow_connections true".formatted(LIVE));
                copied = centre;
            }
        }
        centre.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        centre.getBean(Mishaps.class).forget();
        forget(centre.getBean(FormSheets.class), "files", "read");
        forget(centre.getBean(NarrowAnswers.class), "marked");
        // The database tells of fewer pardons than the morning before; that is none that was just given.
        ReflectionTestUtils.invokeMethod(centre.getBean("pardon"), "begin");
        beginInTheMorning(centre);
    }

    /** A version of a form never changes in a centre's life; on the next first morning its number is another form's. */
    private static void forget(Object reader, String... caches) {
        Stream.of(caches)
                .map(cache -> (Map<?, ?>) ReflectionTestUtils.getField(reader, cache))
                .forEach(Map::clear);
    }

    /** Whoever is still at work finishes it. */
    private static void awaitCalm(Statement order) {
        String busy = "select count(*) from pg_stat_activity where datname = '%s' and state <> 'idle'".formatted(LIVE);
        await("everybody's work in the centre").atMost(PATIENCE).until(() -> count(order, busy) == 0);
    }

    private static int count(Statement order, String query) throws SQLException {
        try (ResultSet found = order.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void beginInTheMorning(ApplicationContext centre) {
        CentreClock clock = centre.getBean(CentreClock.class);
        OffsetDateTime now = OffsetDateTime.now(clock.getZone());
        OffsetDateTime morning = now.plusDays(1).truncatedTo(ChronoUnit.DAYS).withHour(9);
        while (!centre.getBean(WorkingDays.class).isWorkingDay(morning.toLocalDate())) {
            morning = morning.plusDays(1);
        }
        // Kept in the database, so that another server of the centre lives in the same time.
        centre.getBean(EngineClock.class).shiftBy(Duration.ZERO);
        centre.getBean(PracticeClock.class).moveTo(morning);
    }
}
