package org.shanyraq.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanyraq.Shanyraq;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.ChildJvm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What keeps the application from starting is said in a sentence, with what to do, and nothing stored is lost. */
@CentreTest
class StartFailuresTest {

    private static final String BROKEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <process id="brokenVisit" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start_visit" />
                <sequenceFlow id="flow_visit" sourceRef="start_visit" targetRef="task_payVisit" />
                <serviceTask id="task_payVisit" />
              </process>
            </definitions>
            """;

    private static final String BROKEN_TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                         id="definitions_brokenTable" name="Broken table" namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="brokenTable" name="Broken table" camunda:historyTimeToLive="P1D">
                <decisionTable id="table_broken" hitPolicy="UNIQUE">
                  <output id="output_answer" name="answer" typeRef="string" />
                  <rule id="rule_tooShort" />
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final String KEY = "--shanyraq.sign-in.second-factor.key="
            + Base64.getEncoder()
                    .encodeToString("thirty-two bytes for the secrets".getBytes(StandardCharsets.US_ASCII));

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @TempDir
    Path folder;

    @Test
    void aWrongDatabaseAddressIsSaidInASentence() {
        String said = ChildJvm.failure(
                Shanyraq.class, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/shanyraq", "--server.port=0");

        assertThat(said)
                .contains("APPLICATION FAILED TO START")
                .contains("The database does not answer at the address in SPRING_DATASOURCE_URL")
                .contains("Nothing has been changed.")
                .doesNotContain("\tat org.");
    }

    /** Production: no demo, no default password; and a diagram that somebody broke. */
    @Test
    void theCentreDoesNotOpenWithoutAnAdministratorNorOnABrokenDiagramOrTable() throws Exception {
        database.sql("create database second_centre").update();
        String url = databaseUrl("second_centre");
        String deployed = "select count(*) from act_re_procdef";

        assertThat(ChildJvm.failure(Shanyraq.class, url, "--server.port=0"))
                .contains("APPLICATION FAILED TO START")
                .contains("no key to keep their secrets with")
                .contains("SHANYRAQ_SIGNIN_SECONDFACTOR_KEY");

        String withoutPassword = ChildJvm.failure(Shanyraq.class, url, "--server.port=0", KEY);

        assertThat(withoutPassword)
                .contains("APPLICATION FAILED TO START")
                .contains("no administrator yet")
                .contains("SHANYRAQ_ADMINISTRATOR_PASSWORD");
        String before = ask(url, deployed);
        assertThat(before).isNotEqualTo("0");
        assertThat(ask(url, "select count(*) from act_id_user")).isEqualTo("0");

        Files.writeString(folder.resolve("broken-visit.bpmn"), BROKEN);
        String onBrokenDiagram = ChildJvm.failure(
                Shanyraq.class,
                url,
                "--server.port=0",
                KEY,
                "--shanyraq.administrator.password=long-enough-to-open",
                "--camunda.bpm.deployment-resource-pattern=classpath*:processes/*.bpmn,classpath*:processes/*.dmn,"
                        + "classpath*:forms/*.form," + folder.toUri() + "*.bpmn");

        assertThat(onBrokenDiagram)
                .contains("APPLICATION FAILED TO START")
                .contains("A diagram cannot be deployed")
                .contains("broken-visit.bpmn, line 7, element task_payVisit")
                .contains("The versions deployed before are untouched");
        assertThat(ask(url, deployed)).as("process definitions").isEqualTo(before);

        Files.writeString(folder.resolve("broken-table.dmn"), BROKEN_TABLE);
        String onBrokenTable = ChildJvm.failure(
                Shanyraq.class,
                url,
                "--server.port=0",
                KEY,
                "--shanyraq.administrator.password=long-enough-to-open",
                "--camunda.bpm.deployment-resource-pattern=classpath*:processes/*.bpmn,classpath*:processes/*.dmn,"
                        + "classpath*:forms/*.form," + folder.toUri() + "*.dmn");

        assertThat(onBrokenTable)
                .contains("APPLICATION FAILED TO START")
                .contains("A decision table cannot be deployed")
                .contains("broken-table.dmn")
                .contains("The versions deployed before are untouched");
        assertThat(ask(url, deployed)).as("process definitions").isEqualTo(before);
    }

    @Test
    void anUnknownUserOrDatabaseIsToldApart() {
        assertThat(failureAt("nobody", "postgres")).contains("refuses the user name or the password");
        assertThat(failureAt("postgres", "nowhere")).contains("no database of the name");
    }

    @ParameterizedTest
    @CsvSource({
        "08001, does not answer",
        "08006, does not answer",
        "28P01, refuses the user name or the password",
        "28000, refuses the user name or the password",
        "3D000, no database of the name",
    })
    void eachKindHasItsSentence(String state, String sentence) {
        FailureAnalysis analysis = new StartFailures.Unreachable()
                .analyze(new IllegalStateException(new SQLException("as the driver says it", state)));

        assertThat(analysis.getDescription()).contains(sentence).contains("as the driver says it");
        assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void whatIsNotAboutTheAddressIsLeftToOthers() {
        assertThat(new StartFailures.Unreachable().analyze(new SQLException("syntax error", "42601")))
                .isNull();
        assertThat(new StartFailures.Unreachable().analyze(new SQLException("no state")))
                .isNull();
    }

    @Test
    void aBuildWithoutTheEmbeddedServerWantsAnAddress() {
        try {
            new DatabaseRequired().dataSource();
        } catch (DatabaseUnusable unusable) {
            FailureAnalysis analysis = new StartFailures.Unusable().analyze(unusable);
            assertThat(analysis.getDescription()).contains("No database is configured");
            assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL=jdbc:postgresql://");
            return;
        }
        throw new AssertionError("There was no database");
    }

    private String failureAt(String user, String name) {
        String url = databaseUrl(name).replace("--spring.datasource.url=", "").replace("user=postgres", "user=" + user);
        try {
            java.sql.DriverManager.getConnection(url).close();
            throw new AssertionError("Let in at " + url);
        } catch (SQLException e) {
            return new StartFailures.Unreachable().analyze(e).getDescription();
        }
    }

    /** Another database on the server of this test. */
    private String databaseUrl(String name) {
        String own = ((com.zaxxer.hikari.HikariDataSource) source).getJdbcUrl();
        return "--spring.datasource.url=" + own.replaceFirst("/postgres(?=\\?|$)", "/" + name);
    }

    private static String ask(String url, String question) throws SQLException {
        try (var connection = java.sql.DriverManager.getConnection(url.replace("--spring.datasource.url=", ""));
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
