package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.shanyraq.support.Answers.absence;
import static org.shanyraq.support.Answers.awayLonger;
import static org.shanyraq.support.Answers.departure;
import static org.shanyraq.support.Answers.handOver;
import static org.shanyraq.support.Answers.isBack;
import static org.shanyraq.support.Answers.leadWorker;
import static org.shanyraq.support.Answers.takenOver;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.access.Reach;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseLists;
import org.shanyraq.casefile.LeadReason;
import org.shanyraq.casefile.RaisedHand;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.form.Typed;
import org.shanyraq.running.FormGone;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;

/** All cases of a worker go over at once, for a time or for good (T1035, T1053; for a time is the centre's decision). */
@CentreTest
class AbsenceTest {

    private static final Map<String, Object> TYPED = Map.of("reasonDeclined", "Half a page about the mother");
    private static int hired;

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseLists lists;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Workers workers;

    @Autowired
    private ObjectMapper json;

    private String ill;
    private String healthy;

    @BeforeEach
    void twoWorkers() {
        ill = hire();
        healthy = hire();
    }

    // T1035
    @Test
    void allCasesOfAWorkerGoOverWithTheirTasksDraftsAndDeadlines() {
        String agreeing = cases.admitted(leadWorker(ill));
        String accompanied = cases.accompanied(leadWorker(ill));
        Task task = centre.task(agreeing, "task_signAgreement");
        acting.person(ill, () -> {
            road.saveDraft(
                    new FormPlace.Task(task.getId()),
                    Typed.of(
                            json.valueToTree(TYPED),
                            road.open(new FormPlace.Task(task.getId())).version()));
            return null;
        });

        start(absence(ill, healthy, 5).with("note", "The club meets on Thursday."));

        Task moved = centre.task(agreeing, "task_signAgreement");
        assertThat(moved.getId()).isEqualTo(task.getId());
        assertThat(moved.getAssignee()).isEqualTo(healthy);
        assertThat(moved.getDueDate()).isEqualTo(task.getDueDate());
        assertThat(acting.person(healthy, () -> road.open(new FormPlace.Task(moved.getId())))
                        .draft()
                        .data())
                .isEqualTo(json.valueToTree(TYPED));
        assertThatThrownBy(() -> acting.person(ill, () -> road.open(new FormPlace.Task(moved.getId()))))
                .isInstanceOf(FormGone.class);
        for (String family : List.of(agreeing, accompanied)) {
            assertThat(leads(family)).last().isEqualTo(tuple(healthy, LeadReason.illness, ill));
            assertThat(centre.task(family, "task_takeOverCase").getAssignee()).isEqualTo(healthy);
        }
        centre.passUntil(centre.time(task.getDueDate()).plusMinutes(1));
        assertThat(cases.attention(agreeing)).contains("agreement coordinatorTold");
    }

    /** The paper is the one of a single hand-over, and says nothing of the other cases. */
    @Test
    void everyCaseFileKeepsItsOwnPaperOfIt() {
        String one = cases.accompanied(leadWorker(ill));
        String other = cases.accompanied(leadWorker(ill));

        start(absence(ill, healthy, 5).with("note", "The club meets on Thursday."));

        for (String family : List.of(one, other)) {
            assertThat(cases.papers(family, "arrange-hand-over"))
                    .singleElement()
                    .satisfies(paper -> {
                        assertThat(paper.filedBy()).isEqualTo("saule");
                        assertThat(paper.answers().path("newCaseManager").asText())
                                .isEqualTo(healthy);
                        assertThat(paper.answers().path("lastDay").asText())
                                .isEqualTo(
                                        centre.now().toLocalDate().plusDays(5).toString());
                    });
            Task takeOver = centre.task(family, "task_takeOverCase");
            OpenForm form = acting.person(healthy, () -> road.open(new FormPlace.Task(takeOver.getId())));
            assertThat(form.data().path("handOverNote").asText()).isEqualTo("The club meets on Thursday.");
        }
    }

    // The centre's decision
    @Test
    void theCasesComeBackByThemselvesWhenTheLastDayIsOver() {
        String one = cases.accompanied(leadWorker(ill));
        String other = cases.accompanied(leadWorker(ill));
        String absence = start(absence(ill, healthy, 5));

        centre.passDays(5);
        assertThat(cases.file(one).caseManager()).isEqualTo(healthy);
        centre.passDays(1);

        assertThat(centre.passed(absence)).contains("timer_absenceOver", "end_workerIsBack");
        centre.assertNothingIsLeft(absence);
        for (String family : List.of(one, other)) {
            assertThat(leads(family)).last().isEqualTo(tuple(ill, LeadReason.workerIsBack, null));
            assertThat(centre.task(family, "task_accompanyFamily").getAssignee())
                    .isEqualTo(ill);
            assertThat(centre.task(family, "task_takeOverCase").getAssignee()).isEqualTo(ill);
        }
    }

    // The centre's decision
    @Test
    void theCasesComeBackEarlierWhenTheWorkerIsBackAndLaterWhenNot() {
        String family = cases.accompanied(leadWorker(ill));
        String absence = start(absence(ill, healthy, 5));
        cases.file(family, takenOver());

        assertThat(Cases.refusal(() -> file("saule", absence, awayLonger(0).without("lastDay"))))
                .isEqualTo("Please fill this in.");
        file("saule", absence, awayLonger(20));
        centre.passDays(8);
        assertThat(cases.file(family).caseManager()).isEqualTo(healthy);
        assertThat(caseFiles.overview(family).leads().get(2).plannedUntil())
                .isEqualTo(centre.now().toLocalDate().plusDays(12));

        file("bolat", absence, isBack());

        assertThat(cases.file(family).caseManager()).isEqualTo(ill);
        assertThat(centre.passed(absence)).contains("end_workerIsBack").doesNotContain("timer_absenceOver");
        centre.assertNothingIsLeft(absence);
    }

    @Test
    void eachCaseGoesToAWorkerOfItsOwn() {
        String third = hire();
        String one = cases.accompanied(leadWorker(ill));
        String other = cases.accompanied(leadWorker(ill));

        String absence = start(absence(ill, healthy, 5).with("caseByCase", true));
        assertThat(cases.file(one).caseManager()).isEqualTo(ill);
        assertThat(sheet(absence, "task_distributeCases").path("cases").findValuesAsText("newCaseManager"))
                .containsOnly(healthy);
        assertThat(sheet(absence, "task_distributeCases").at("/cases/0/about").asText())
                .isEqualTo("Serikova, %s: 1 child, medium (yellow)".formatted(one));
        distribute(absence, Map.of(one, healthy, other, third));

        assertThat(cases.file(one).caseManager()).isEqualTo(healthy);
        assertThat(cases.file(other).caseManager()).isEqualTo(third);
        assertThat(centre.task(other, "task_accompanyFamily").getAssignee()).isEqualTo(third);
        centre.passDays(6);
        assertThat(cases.file(one).caseManager()).isEqualTo(ill);
        assertThat(cases.file(other).caseManager()).isEqualTo(ill);
    }

    @Test
    void theCasesOfAWorkerWhoLeavesGoOverForGood() {
        String one = cases.accompanied(leadWorker(ill));
        String other = cases.monitored(leadWorker(ill));

        String absence = start(departure(ill, healthy));

        assertThat(centre.passed(absence)).contains("end_casesHandedOver");
        centre.assertNothingIsLeft(absence);
        for (String family : List.of(one, other)) {
            assertThat(leads(family)).last().isEqualTo(tuple(healthy, LeadReason.departure, null));
        }
        centre.passDays(30);
        assertThat(cases.file(one).caseManager()).isEqualTo(healthy);
    }

    @Test
    void theCasesOfAWorkerWhoLeavesGoEachToAnother() {
        String family = cases.accompanied(leadWorker(ill));

        String absence = start(departure(ill, healthy).without("substitute").with("caseByCase", true));
        distribute(absence, Map.of(family, healthy));

        assertThat(leads(family)).last().isEqualTo(tuple(healthy, LeadReason.departure, null));
        centre.assertNothingIsLeft(absence);
    }

    // T1053
    @Test
    void theTableOfCaseloadsWarnsAndAReasonIsWrittenDown() {
        cases.admitted(Answers.referral().ofChildren(50), leadWorker(healthy));
        String family = cases.accompanied(leadWorker(ill));

        assertThat(Cases.refusal(() -> start(absence(ill, healthy, 5).without("reasonForExceeding"))))
                .contains("cannot take this family", "51");
        assertThat(cases.file(family).caseManager()).isEqualTo(ill);

        start(absence(ill, healthy, 5));
        assertThat(cases.file(family).caseManager()).isEqualTo(healthy);
    }

    /** Whoever falls ill while standing in is replaced in that, and has it again when back, as long as it lasts. */
    @Test
    void aSubstituteWhoFallsIllIsReplacedToo() {
        String third = hire();
        String family = cases.accompanied(leadWorker(ill));
        String ownOfTheSubstitute = cases.accompanied(leadWorker(healthy));
        start(absence(ill, healthy, 20));

        String second = start(absence(healthy, third, 5));
        assertThat(leads(family)).last().isEqualTo(tuple(third, LeadReason.illness, ill));
        assertThat(leads(ownOfTheSubstitute)).last().isEqualTo(tuple(third, LeadReason.illness, healthy));

        file("saule", second, isBack());
        assertThat(leads(family)).last().isEqualTo(tuple(healthy, LeadReason.workerIsBack, ill));
        assertThat(leads(ownOfTheSubstitute)).last().isEqualTo(tuple(healthy, LeadReason.workerIsBack, null));

        centre.passDays(21);
        assertThat(leads(family)).last().isEqualTo(tuple(ill, LeadReason.workerIsBack, null));
        assertThat(centre.task(family, "task_accompanyFamily").getAssignee()).isEqualTo(ill);
    }

    @Test
    void aCaseComesBackToItsWorkerAlsoFromWhoReplacedTheSubstitute() {
        String third = hire();
        String family = cases.accompanied(leadWorker(ill));
        String first = start(absence(ill, healthy, 5));
        start(absence(healthy, third, 20));

        file("saule", first, isBack());
        assertThat(leads(family)).last().isEqualTo(tuple(ill, LeadReason.workerIsBack, null));

        centre.passDays(21);
        assertThat(cases.file(family).caseManager()).isEqualTo(ill);
    }

    /** A single hand-over for a time goes on with whoever replaces the substitute, and ends on its own day. */
    @Test
    void aSingleSubstitutionGoesOnWithAnother() {
        String third = hire();
        String family = cases.accompanied(leadWorker(ill));
        cases.begin("saule", family, "caseHandOver", handOver(healthy).forDays(5));

        start(departure(healthy, third));
        assertThat(leads(family)).last().isEqualTo(tuple(third, LeadReason.departure, ill));

        centre.passDays(6);
        assertThat(leads(family)).last().isEqualTo(tuple(ill, LeadReason.workerIsBack, null));
    }

    @Test
    void aCaseThatWasHandedOnMeanwhileStaysWhereItWent() {
        String third = hire();
        String family = cases.accompanied(leadWorker(ill));
        start(absence(ill, healthy, 5));

        cases.begin("saule", family, "caseHandOver", handOver(third));

        centre.passDays(6);
        assertThat(cases.file(family).caseManager()).isEqualTo(third);
    }

    @Test
    void theCasesStayWithTheSubstituteWhenTheWorkerHasLeftMeanwhile() {
        String family = cases.accompanied(leadWorker(ill));
        start(absence(ill, healthy, 5));

        workers.leaves(ill);
        centre.passDays(6);

        assertThat(leads(family)).last().isEqualTo(tuple(healthy, LeadReason.departure, null));
        assertThat(centre.task(family, "task_accompanyFamily").getAssignee()).isEqualTo(healthy);
    }

    @Test
    void whoIsAwayGetsNoCase() {
        String family = cases.accompanied();
        start(absence(ill, healthy, 5));

        assertThat(Cases.refusal(() -> cases.begin("saule", family, "caseHandOver", handOver(ill))))
                .contains("is away");
        assertThat(Cases.refusal(() -> start(absence(ill, healthy, 5)))).contains("is away already");
        assertThat(Cases.refusal(() -> start(absence(healthy, ill, 5)))).contains("cannot stand in");
    }

    @Test
    void anAbsenceThatCannotBeIsRefusedWithASentence() {
        assertThat(Cases.refusal(() -> start(departure(ill, healthy)))).contains("nothing to hand over");
        cases.admitted(leadWorker(ill));
        assertThat(Cases.refusal(() -> start(absence(ill, healthy, 5).without("lastDay"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> start(absence(ill, healthy, 5).without("substitute"))))
                .isEqualTo("Please fill this in.");
        for (String substitute : List.of(ill, "saule", "madina")) {
            assertThat(Cases.refusal(() -> start(absence(ill, substitute, 5))))
                    .as(substitute)
                    .contains("cannot stand in");
        }
    }

    // The centre's decision
    @Test
    void inPlaceOfACaseManagerWhoIsAwayTheSubstituteIsReminded() {
        String family = cases.admitted(leadWorker(ill));
        start(absence(ill, healthy, 60).with("caseByCase", true));

        centre.passUntil(reminder(family));

        assertThat(told(family, AttentionStep.caseManagerReminded)).containsExactly(healthy);
        assertThat(hands(healthy)).contains(family);
    }

    // The centre's decision
    @Test
    void whoeverReplacesTheSubstituteIsRemindedInTheirPlace() {
        String third = hire();
        String family = cases.admitted(leadWorker(ill));
        start(absence(ill, healthy, 60).with("caseByCase", true));
        start(absence(healthy, third, 60));

        centre.passUntil(reminder(family));

        assertThat(told(family, AttentionStep.caseManagerReminded)).containsExactly(third);
    }

    // The centre's decision
    @Test
    void inPlaceOfCoordinatorAndDirectorTheirSubstitutesAreTold() {
        String family = cases.admitted();
        hireCoordinator("dinara");
        List<String> absences = new ArrayList<>();
        workers.all().stream()
                .filter(worker ->
                        worker.role().equals("coordinator") && !worker.userId().equals("dinara"))
                .forEach(worker -> absences.add(
                        centre.start("bolat", "workerAbsence", filled(absence(worker.userId(), "dinara", 60)))));
        absences.add(centre.start("bolat", "workerAbsence", filled(absence("bolat", "dinara", 60))));

        centre.passUntil(reminder(family).plusDays(40));
        absences.forEach(absence -> file("bolat", absence, isBack()));

        assertThat(told(family, AttentionStep.caseManagerReminded)).containsExactly("aigerim");
        assertThat(told(family, AttentionStep.coordinatorTold)).containsExactly("dinara");
        assertThat(told(family, AttentionStep.directorTold)).containsExactly("dinara");
        assertThat(cases.file(family).caseManager()).isEqualTo("aigerim");
    }

    // The centre's decision
    @Test
    void whoIsBackIsToldAgain() {
        String family = cases.admitted();
        String absence = centre.start("saule", "workerAbsence", filled(absence("bolat", "saule", 60)));
        file("saule", absence, isBack());

        centre.passUntil(reminder(family).plusDays(40));

        assertThat(told(family, AttentionStep.directorTold)).containsExactly("bolat");
        assertThat(told(family, AttentionStep.coordinatorTold)).contains("saule");
    }

    // T1035
    @Test
    void onlyCoordinatorAndDirectorArrangeAbsences() {
        for (String person : List.of("aigerim", "madina")) {
            assertThatThrownBy(() -> centre.start(person, "workerAbsence", filled(absence(ill, healthy, 5))))
                    .as(person)
                    .isInstanceOf(FormGone.class);
        }
    }

    private String start(Answers absence) {
        return centre.start("saule", "workerAbsence", filled(absence));
    }

    private void file(String person, String absence, Answers answers) {
        centre.complete(person, absence, answers.task(), filled(answers));
    }

    private void distribute(String absence, Map<String, String> receivers) {
        ObjectNode sheet = sheet(absence, "task_distributeCases");
        sheet.withArray("cases")
                .forEach(row -> ((ObjectNode) row)
                        .put("newCaseManager", receivers.get(row.path("id").asText())));
        file(
                "saule",
                absence,
                Answers.to("distribute-cases")
                        .with("cases", json.convertValue(sheet.path("cases"), List.class))
                        .with("reasonForExceeding", "Nobody else is there."));
    }

    private ObjectNode sheet(String absence, String task) {
        String open = centre.task(absence, task).getId();
        return acting.person(
                "saule", () -> road.open(new FormPlace.Task(open)).data().deepCopy());
    }

    private Map<String, Object> filled(Answers answers) {
        return answers.at(new Moment(centre.now(), List.of()));
    }

    private List<Tuple> leads(String family) {
        return caseFiles.overview(family).leads().stream()
                .map(lead -> tuple(lead.worker(), lead.reason(), lead.standsInFor()))
                .toList();
    }

    private OffsetDateTime reminder(String family) {
        return centre.time(centre.task(family, "task_signAgreement").getFollowUpDate())
                .plusMinutes(1);
    }

    private List<String> told(String family, AttentionStep step) {
        return caseFiles.overview(family).attention().stream()
                .filter(raised -> raised.deadline().equals("agreement") && raised.step() == step)
                .findFirst()
                .orElseThrow()
                .told();
    }

    /** The cases in which a limit came near or passed, as the list of this person shows them. */
    private List<String> hands(String person) {
        return lists.raisedHands(new Reach(false, person, Set.of()), EnumSet.allOf(AttentionStep.class), 0)
                .map(RaisedHand::caseNumber)
                .toList();
    }

    private void hireCoordinator(String worker) {
        accounts.open(worker, worker, "Testova", "shanyraq", "coordinator");
        workers.register(worker, worker + " Testova", "coordinator");
    }

    private String hire() {
        String worker = "absent" + ++hired;
        accounts.open(worker, worker, "Testova", "shanyraq", "caseManager");
        workers.register(worker, worker + " Testova", "caseManager");
        return worker;
    }
}
