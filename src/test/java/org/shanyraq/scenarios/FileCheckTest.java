package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.quality.FileChecks;
import org.shanyraq.running.FormGone;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.shanyraq.talk.Talks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that come out by chance are held against the standard (T1277, T1404, T1408). */
@CentreTest
class FileCheckTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private FileChecks checks;

    @Autowired
    private Talks talks;

    @Autowired
    private Filings filings;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private String family;

    @BeforeEach
    void somebodyIsAccompanied() {
        family = cases.accompanied();
    }

    @AfterEach
    void nothingIsDrawnAnyMore() {
        for (String process : List.of("fileDraw", "fileCheck")) {
            for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                    .processDefinitionKey(process)
                    .list()) {
                runtime.deleteProcessInstance(instance.getId(), "the test is over");
            }
        }
        database.sql("delete from casefile.file_draw where drawn_at is null").update();
    }

    @Test
    void onceAMonthFilesComeOutByChanceAndAnybodyCanDrawAgain() {
        String draw = awaited();
        centre.passUntil(centre.now().plusMonths(1).plusDays(1));

        List<String> drawn = drawn(draw);
        assertThat(drawn).isNotEmpty().hasSizeLessThanOrEqualTo(5).isEqualTo(checks.drawnAgain(draw));
        assertThat(drawn)
                .allSatisfy(number ->
                        assertThat(centre.groupsOf(number, "task_checkFile")).containsExactly("coordinator"));
        assertThat(centre.passed(draw)).contains("end_filesDrawn");
        assertThat(database.sql("select count(*) from casefile.file_draw where drawn_at is null")
                        .query(Integer.class)
                        .single())
                .as("the next one is awaited")
                .isEqualTo(1);
    }

    @Test
    void twoServersThatAwaitADrawAtOnceAwaitOne() {
        CompletableFuture<Void> second = new CompletableFuture<>();
        transaction.executeWithoutResult(status -> {
            checks.awaitDraw();
            second.completeAsync(() -> {
                transaction.executeWithoutResult(later -> checks.awaitDraw());
                return null;
            });
            while (!second.isDone() && waiting() == 0) {
                Thread.onSpinWait();
            }
        });
        second.join();

        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("fileDraw")
                        .count())
                .isEqualTo(1);
    }

    private long waiting() {
        return database.sql("select count(*) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    @Test
    void theProgramAnswersWhatItCanAndTheCoordinatorConfirms() {
        String checked = comesOut();
        JsonNode sheet = sheet("saule", checked);

        assertThat(offered(sheet, "signatures")).isEqualTo("met");
        assertThat(offered(sheet, "consentGiven")).isEqualTo("met");
        assertThat(offered(sheet, "riskConfirmed")).isEqualTo("met");
        assertThat(offered(sheet, "planSmart")).as("only a person can tell").isEmpty();
        file(checked, "planSmart", "missing");

        assertThat(centre.passed(checked)).contains("end_fileChecked");
        assertThat(cases.papers(checked, "check-file")).hasSize(1);
        assertThat(acting.person("aigerim", () -> filings.of(checked)))
                .extracting(paper -> paper.form())
                .as("who leads the case reads it")
                .contains("check-file");
        assertThat(database.sql(
                                "select missing from casefile.file_check where case_number = :case and checked_at is not null")
                        .param("case", checked)
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }

    // T1408: what is missing is talked about
    @Test
    void whatIsMissingIsOfferedAsAnAgreementOfTheNextTalk() {
        String number = transaction.execute(status -> talks.begin("aigerim"));
        try {
            String checked = comesOut();
            file(checked, "respectfulWords", "missing");
            centre.passUntil(centre.now().plusMonths(1).plusDays(1));
            String task = centre.task(number, "task_holdTalk").getId();

            JsonNode offered = acting.person("saule", () -> road.open(new FormPlace.Task(task)))
                    .data()
                    .path("agreementsToTake");

            assertThat(offered.findValuesAsText("label"))
                    .containsExactly(checked + ": The papers speak of the family with respect");
            assertThat(offered.at("/0/row/keeper").asText()).isEqualTo("worker");
        } finally {
            transaction.executeWithoutResult(status -> talks.end(number));
        }
    }

    @Test
    void aFileThatNobodyLooksAtIsToldToCoordinatorAndDirector() {
        String checked = comesOut();
        centre.passDays(40);

        assertThat(centre.passed(checked)).contains("timer_checkOverdue", "timer_checkLongOverdue");
        assertThat(cases.attention(checked).toString()).contains("fileCheck");
    }

    @Test
    void thePointsAreThoseOfTheStandardAndNoOthers() {
        String checked = comesOut();
        List<Object> rows = rows(sheet("saule", checked), "", "");
        rows.remove(0);

        assertThat(Cases.refusal(() -> centre.complete(
                        "saule",
                        checked,
                        "task_checkFile",
                        filled(Answers.to("check-file").with("points", rows)))))
                .startsWith("The points of the standard have changed");
    }

    @Test
    void onlyACoordinatorHoldsAFileAgainstTheStandard() {
        String checked = comesOut();
        String task = centre.task(checked, "task_checkFile").getId();
        for (String person : List.of("daniyar", "madina", "arman", "admin")) {
            assertThatThrownBy(() -> acting.person(person, () -> road.open(new FormPlace.Task(task))))
                    .as(person)
                    .isInstanceOf(FormGone.class);
        }
        assertThatThrownBy(() -> file("aigerim", checked, "planSmart", "met")).isInstanceOf(Exception.class);
    }

    private String awaited() {
        transaction.executeWithoutResult(status -> checks.awaitDraw());
        return database.sql("select number from casefile.file_draw where drawn_at is null")
                .query(String.class)
                .single();
    }

    private List<String> drawn(String draw) {
        return database.sql("select case_number from casefile.file_check where draw_number = :draw order by position")
                .param("draw", draw)
                .query(String.class)
                .list();
    }

    /** Of those that come out this month one of the family's own kind: led by the usual case manager. */
    private String comesOut() {
        String draw = awaited();
        transaction.executeWithoutResult(status -> checks.draw(draw));
        return drawn(draw).stream()
                .filter(number -> "aigerim".equals(cases.file(number).caseManager()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode sheet(String person, String checked) {
        Task task = centre.task(checked, "task_checkFile");
        return acting.person(person, () -> road.open(new FormPlace.Task(task.getId())))
                .data();
    }

    private static String offered(JsonNode sheet, String code) {
        for (JsonNode point : sheet.path("points")) {
            if (point.path("id").asText().equals(code)) {
                return point.path("found").asText("");
            }
        }
        throw new AssertionError("The standard has no point " + code);
    }

    private void file(String checked, String code, String found) {
        file("saule", checked, code, found);
    }

    private void file(String person, String checked, String code, String found) {
        centre.complete(
                person,
                checked,
                "task_checkFile",
                filled(Answers.to("check-file").with("points", rows(sheet("saule", checked), code, found))));
    }

    /** As offered, met where nothing is, and this one as it is said. */
    private static List<Object> rows(JsonNode sheet, String code, String found) {
        List<Object> rows = new ArrayList<>();
        for (JsonNode point : sheet.path("points")) {
            String id = point.path("id").asText();
            rows.add(row(
                    "id",
                    id,
                    "found",
                    id.equals(code) ? found : point.path("found").asText("met")));
        }
        return rows;
    }

    private Map<String, Object> filled(Answers answers) {
        return answers.at(new Moment(centre.now(), List.of()));
    }
}
