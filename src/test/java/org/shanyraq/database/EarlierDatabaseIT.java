package org.shanyraq.database;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * A database as an earlier version left it starts with this one, and the families in it go on to their end. The dump of
 * the version that landed on 29 November 2026 holds a case before each task of the life line, one in the monitored
 * year, and one each with a danger, a placement, a specialist's service and an early exit open beside it. In a process
 * of its own, because an engine of another database is no neighbour for the engine of the other tests.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
@TestPropertySource(properties = "shanyraq.data-folder=target/earlier-database")
@ContextConfiguration(initializers = EarlierDatabaseIT.Restored.class)
@Import({Centre.class, Cases.class})
@TestMethodOrder(OrderAnnotation.class)
class EarlierDatabaseIT {

    private static final String DUMP = "/databases/2026-11-29.sql.gz";
    private static final String A_NURSE =
            "insert into casefile.worker (user_id, version, name, role, active) values ('nurse', 0, 'A nurse', 'nurse', true)";
    private static final String LEAVES_BY_ITS_OWN_WISH = "2026-0021";

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient database;

    @Test
    @Order(0)
    void aKindOfSpecialistsThatTheCentreHadIsStillAsked() {
        assertThat(database.sql("select code from casefile.specialist_kind where active and position > 1000")
                        .query(String.class)
                        .list())
                .containsExactly("nurse");
    }

    @Test
    @Order(1)
    void itsLimitsPassWithoutAFault() {
        assertThat(running()).hasSizeGreaterThan(20);
        centre.pass(Period.ofDays(45));
        assertThat(faults()).isEmpty();
    }

    /** The form as it was opened then has no mark at its question. */
    @Test
    @Order(2)
    void aDangerThatIsToldInAFormOfThenHasTheConsequencesOfToday() {
        String family = running().stream()
                .filter(each -> centre.openTasks(each).contains("task_makeFirstContact"))
                .findFirst()
                .orElseThrow();

        cases.file(family, Answers.firstContact().with("immediateDangerSeen", true));

        assertThat(centre.openTasks(family)).contains("task_assessDanger", "task_acknowledgeDanger");
    }

    @Test
    @Order(3)
    void eachOfItsRunningCasesGoesOnToItsEnd() {
        Map<String, String> stuck = new LinkedHashMap<>();
        for (String caseNumber : running()) {
            try {
                playOut(caseNumber);
            } catch (RuntimeException | AssertionError e) {
                stuck.put(caseNumber, centre.openTasks(caseNumber) + " " + e);
            }
        }
        assertThat(stuck).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    @Order(4)
    void itsMonitoredYearEndsAndNothingIsLeftRunning() {
        for (int quarter = 1; quarter <= 5; quarter++) {
            centre.pass(Period.ofMonths(3).plusDays(1));
            running().forEach(this::playOut);
        }
        assertThat(running()).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    @Order(5)
    void whatItFiledStandsAsItWasFiled() {
        assertThat(database.sql("select count(*) from casefile.filing where filed_at < '2026-11-30'")
                        .query(Long.class)
                        .single())
                .isEqualTo(250);
    }

    private void playOut(String caseNumber) {
        if (caseNumber.equals(LEAVES_BY_ITS_OWN_WISH)) {
            cases.playOut(caseNumber, Answers.closure("ownWish"));
        } else {
            cases.playOut(caseNumber);
        }
    }

    private List<String> running() {
        return runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(instance -> instance.getBusinessKey())
                .distinct()
                .sorted()
                .toList();
    }

    private String faults() {
        return runtime.createIncidentQuery().list().stream()
                .map(incident -> incident.getActivityId() + ": " + incident.getIncidentMessage())
                .collect(joining("\n"));
    }

    static class Restored implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Path folder = Path.of(context.getEnvironment().getRequiredProperty("shanyraq.data-folder"));
            try (InputStream dump = new GZIPInputStream(Restored.class.getResourceAsStream(DUMP))) {
                FileSystemUtils.deleteRecursively(folder);
                String script = new String(dump.readAllBytes(), StandardCharsets.UTF_8);
                try (EmbeddedServer server = EmbeddedServer.start(folder);
                        Connection connection = DriverManager.getConnection(server.url());
                        Statement statement = connection.createStatement()) {
                    statement.execute(script);
                    statement.execute(A_NURSE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
