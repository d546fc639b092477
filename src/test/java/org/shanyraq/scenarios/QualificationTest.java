package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.courseAttended;
import static org.shanyraq.support.Answers.qualificationRenewed;
import static org.shanyraq.support.Answers.qualified;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.qualification.QualificationSheets;
import org.shanyraq.qualification.QualificationSheets.Entry;
import org.shanyraq.qualification.Qualifications;
import org.shanyraq.running.FormGone;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.shanyraq.support.Newcomers;
import org.shanyraq.talk.Talks;
import org.shanyraq.workspace.casepage.TaskCards;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the centre's workers have learned, and what of it runs out or is lacking (T1037, T1384). */
@CentreTest
class QualificationTest {

    @Autowired
    private Centre centre;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Qualifications qualifications;

    @Autowired
    private QualificationSheets sheets;

    @Autowired
    private Talks talks;

    @Autowired
    private Workers workers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private FormRoad road;

    @Autowired
    private TaskCards cards;

    @Autowired
    private ActingAs acting;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private String worker;
    private String number;

    @BeforeEach
    void somebodyIsHired() {
        worker = "learner" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(worker, worker, "Testova", "shanyraq", "caseManager");
        workers.register(worker, worker + " Testova", "caseManager");
        number = write("saule", courseAttended(worker));
    }

    @AfterEach
    void nobodyIsLeft() {
        workers.leaves(worker);
        look();
        newcomers.forgetAsWorker(worker);
    }

    // T1037
    @Test
    void whatARoleLacksIsWorkOfTheWorker() {
        assertThat(centre.tasks(number, "task_renewQualification"))
                .hasSize(4)
                .allSatisfy(task -> assertThat(task.getAssignee()).isEqualTo(worker))
                .allSatisfy(task -> assertThat(dueOn(task)).isEqualTo(today().plusDays(60)));
        assertThat(lacking())
                .containsExactly(
                        "Education in social work or a field near it: lacking",
                        "Training in case management: lacking",
                        "Further training: lacking",
                        "Briefing on ethics and confidentiality: lacking");
        assertThat(sheets.lackingHere()).anyMatch(line -> line.worker().equals(worker));
    }

    @Test
    void whatIsObtainedIsNoWorkAnyMoreUntilItRunsOutSoon() {
        for (int kinds = 4; kinds > 0; kinds--) {
            renewNext();
        }
        assertThat(centre.openTasks(number)).isEmpty();
        assertThat(lacking()).isEmpty();
        assertThat(centre.passed(number)).contains("end_qualificationRenewed");
        LocalDate until = today().plusMonths(12);

        centre.passUntil(centre.now().plusMonths(12).minusDays(62));
        look();
        assertThat(centre.openTasks(number)).isEmpty();
        centre.passDays(3);
        look();

        assertThat(centre.tasks(number, "task_renewQualification"))
                .singleElement()
                .satisfies(task -> assertThat(dueOn(task)).isEqualTo(until));
        assertThat(sheet().path("kindName").asText()).isEqualTo("Briefing on ethics and confidentiality");
        assertThat(sheet().path("state").asText()).startsWith("runs out on");
    }

    @Test
    void whatIsWrittenDownElsewhereIsNoWorkAnyMoreEither() {
        assertThat(write(worker, qualified(worker, "ethics"))).isEqualTo(number);

        assertThat(centre.tasks(number, "task_renewQualification")).hasSize(3);
        assertThat(centre.passed(number)).contains("end_nothingLacking", "end_qualificationKept");
        assertThat(entries().get(0).validUntil()).isEqualTo(today().plusMonths(12));
    }

    @Test
    void thePaperMaySayUntilWhenItCounts() {
        LocalDate until = today().plusDays(100);
        write("saule", qualified(worker, "caseManagement").with("validUntil", until.toString()));

        assertThat(entries().get(0).validUntil()).isEqualTo(until);
        assertThat(Cases.refusal(() -> write(
                        "saule",
                        qualified(worker, "ethics")
                                .with("validUntil", today().minusDays(1).toString()))))
                .startsWith("It cannot run out before");
        assertThat(Cases.refusal(() -> write(
                        "saule",
                        qualified(worker, "ethics")
                                .with("gainedOn", today().plusDays(1).toString()))))
                .isNotBlank();
    }

    @Test
    void aCorrectionTakesThePlaceAndTheEntryStays() {
        write("saule", qualified(worker, "ethics"));
        String entry = entryOf("ethics");
        LocalDate earlier = today().minusMonths(11);
        write(
                "saule",
                qualified(worker, "ethics")
                        .with("corrects", entry)
                        .with("because", "The paper is older.")
                        .with("gainedOn", earlier.toString()));

        assertThat(entries()).extracting(Entry::gone).contains("corrected");
        assertThat(lacking()).last().asString().startsWith("Briefing on ethics and confidentiality: runs out on");
        assertThat(Cases.refusal(() -> write(
                        "saule",
                        qualified(worker, "ethics").with("corrects", entry).with("because", "Twice."))))
                .startsWith("This entry is not theirs");

        write(
                "saule",
                Answers.to("record-qualification")
                        .with("worker", worker)
                        .with("corrects", entryOf("ethics"))
                        .with("because", "It is somebody else's.")
                        .with("takenBack", true));
        assertThat(lacking()).contains("Briefing on ethics and confidentiality: lacking");
        assertThat(database.sql(
                                "select count(*) from casefile.qualification where worker = :worker and kind = 'ethics'")
                        .param("worker", worker)
                        .query(Integer.class)
                        .single())
                .as("kept")
                .isEqualTo(3);
    }

    @Test
    void ofOneselfEverybodyWritesAndOfOthersThoseWhoWatchOverThem() {
        assertThat(write("bolat", courseAttended(worker))).isEqualTo(number);
        assertThat(write(worker, courseAttended(worker))).isEqualTo(number);
        assertThat(Cases.refusal(() -> write("aigerim", courseAttended(worker))))
                .isNotBlank();
        for (String person : List.of("arman", "admin")) {
            assertThatThrownBy(() -> write(person, courseAttended(worker)))
                    .as(person)
                    .isInstanceOf(FormGone.class);
        }
        assertThat(entries()).hasSize(3);
        String task = centre.tasks(number, "task_renewQualification").get(0).getId();
        for (String person : List.of("aigerim", "madina", "arman")) {
            assertThatThrownBy(() -> acting.person(person, () -> road.open(new FormPlace.Task(task))))
                    .as(person)
                    .isInstanceOf(FormGone.class);
        }
    }

    /** The stock door lets a colleague of the same role be set to it. */
    @Test
    void whoeverTheTaskIsSetToReadsAndWritesNothingOfAnother() {
        for (int kinds = 4; kinds > 1; kinds--) {
            renewNext();
        }
        String task = centre.task(number, "task_renewQualification").getId();
        assertThat(kindOn(worker, task)).isNotNull();
        tasks.setAssignee(task, "aigerim");

        assertThat(Cases.refusal(() -> acting.person("aigerim", () -> road.open(new FormPlace.Task(task)))))
                .isNotBlank();
        assertThat(kindOn("aigerim", task)).as("on the card of the task").isNull();
        assertThat(kindOn("saule", task)).isNotNull();

        assertThat(Cases.refusal(() ->
                        centre.complete("aigerim", number, "task_renewQualification", filled(qualificationRenewed()))))
                .isNotBlank();

        assertThat(entries()).hasSize(4);
    }

    @Test
    void whatIsLackingTooLongIsToldToCoordinatorAndDirector() {
        centre.passDays(62);
        assertThat(centre.passed(number)).contains("task_tellCoordinator").doesNotContain("task_tellDirector");
        centre.passDays(32);
        assertThat(centre.passed(number)).contains("task_tellDirector");
        assertThat(centre.tasks(number, "task_renewQualification")).hasSize(4);
    }

    @Test
    void whoLeavesOwesNothingAndWhatTheyLearnedStays() {
        workers.leaves(worker);
        look();

        centre.assertNothingIsLeft(number);
        assertThat(entries()).hasSize(1);
        assertThat(sheets.lackingHere()).noneMatch(line -> line.worker().equals(worker));
        assertThat(Cases.refusal(() -> write("saule", courseAttended(worker)))).isNotBlank();

        workers.register(worker, worker + " Testova", "psychologist");
        look();
        assertThat(lacking()).contains("Education in one's profession: lacking").hasSize(3);
        assertThat(centre.tasks(number, "task_renewQualification")).hasSize(3);
    }

    @Test
    void twoServersThatLookAtOnceOpenOnePieceOfWork() {
        database.sql("update casefile.qualification_kind set active = false where code = 'ethics'")
                .update();
        look();
        database.sql("update casefile.qualification_kind set active = true where code = 'ethics'")
                .update();

        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(this::look))
                        .limit(2)
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(centre.tasks(number, "task_renewQualification")).hasSize(4);
    }

    @Test
    void everybodyHereIsLookedAtAndAKindThatIsSwitchedOffIsAskedOfNobody() {
        try {
            qualifications.keepInStep();
            assertThat(open("saule")).isEqualTo(5);
            assertThat(open("bolat")).as("the director").isEqualTo(1);
            assertThat(open("madina")).as("a specialist").isEqualTo(3);
            assertThat(open("arman")).as("an analyst").isZero();
            assertThat(open(worker)).as("once").isEqualTo(4);
        } finally {
            database.sql("update casefile.qualification_kind set active = false")
                    .update();
            qualifications.keepInStep();
            database.sql("update casefile.qualification_kind set active = true").update();
        }
        assertThat(Stream.of("saule", "bolat", "madina", worker).mapToInt(this::open))
                .containsOnly(0);
        centre.assertNothingIsLeft(number);
    }

    @Test
    void itIsLaidOutInTheTalk() {
        String series = transaction.execute(status -> talks.begin(worker));
        try {
            centre.passUntil(centre.now().plusMonths(1).plusDays(1));
            String task = centre.task(series, "task_holdTalk").getId();
            JsonNode sheet = acting.person("saule", () -> road.open(new FormPlace.Task(task)))
                    .data();

            assertThat(sheet.path("qualifications").findValuesAsText("what"))
                    .contains("Training in case management: lacking");
        } finally {
            transaction.executeWithoutResult(status -> talks.end(series));
        }
    }

    private int open(String person) {
        return database.sql(
                        "select count(*) from casefile.qualification_due where worker = :worker and settled_at is null")
                .param("worker", person)
                .query(Integer.class)
                .single();
    }

    private String entryOf(String kind) {
        return database.sql(
                        "select id::text from casefile.standing_qualification where worker = :worker and kind = :kind")
                .param("worker", worker)
                .param("kind", kind)
                .query(String.class)
                .single();
    }

    private @Nullable String kindOn(String reader, String task) {
        return acting.person(reader, () -> cards.of(List.of(task))).get(task).about();
    }

    private void renewNext() {
        Task task = centre.tasks(number, "task_renewQualification").get(0);
        centre.complete(worker, number, "task_renewQualification", filled(qualificationRenewed()));
        assertThat(centre.tasks(number, "task_renewQualification"))
                .extracting(Task::getId)
                .doesNotContain(task.getId());
    }

    private String write(String person, Answers answers) {
        return centre.start(person, "qualificationRecord", filled(answers));
    }

    private Map<String, Object> filled(Answers answers) {
        return answers.at(new Moment(centre.now(), List.of()));
    }

    private void look() {
        transaction.executeWithoutResult(status -> qualifications.keepInStep(number));
    }

    private List<String> lacking() {
        return sheets.lackingOf(worker).stream()
                .map(QualificationSheets.Line::what)
                .toList();
    }

    private List<Entry> entries() {
        return sheets.of(worker).entries();
    }

    private JsonNode sheet() {
        String task = centre.task(number, "task_renewQualification").getId();
        return acting.person(worker, () -> road.open(new FormPlace.Task(task))).data();
    }

    private LocalDate today() {
        return centre.now().toLocalDate();
    }

    private LocalDate dueOn(Task task) {
        return centre.time(task.getDueDate()).toLocalDate();
    }
}
