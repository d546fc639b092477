package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.handOver;
import static org.shanyraq.support.Answers.leadWorker;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.takenOver;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseOverview.Led;
import org.shanyraq.casefile.LeadReason;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.form.Typed;
import org.shanyraq.running.FormGone;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A case goes from one worker to another, for good or for a time (T1035; for a time is the centre's decision). */
@CentreTest
class HandOverTest {

    private static final Map<String, Object> TYPED = Map.of("reasonDeclined", "Half a page about the mother");

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

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

    // T1035
    @Test
    void openTasksDraftsAndDeadlinesGoWithTheCase() {
        String family = cases.admitted();
        Task task = centre.task(family, "task_signAgreement");
        acting.person("aigerim", () -> {
            road.saveDraft(
                    new FormPlace.Task(task.getId()),
                    Typed.of(
                            json.valueToTree(TYPED),
                            road.open(new FormPlace.Task(task.getId())).version()));
            return null;
        });
        centre.passDays(1);

        cases.begin("saule", family, "caseHandOver", handOver("daniyar"));

        Task moved = centre.task(family, "task_signAgreement");
        assertThat(moved.getId()).isEqualTo(task.getId());
        assertThat(moved.getAssignee()).isEqualTo("daniyar");
        assertThat(moved.getDueDate()).isEqualTo(task.getDueDate());
        OpenForm form = acting.person("daniyar", () -> road.open(new FormPlace.Task(moved.getId())));
        assertThat(form.draft().data()).isEqualTo(json.valueToTree(TYPED));
        assertThatThrownBy(() -> acting.person("aigerim", () -> road.open(new FormPlace.Task(moved.getId()))))
                .isInstanceOf(FormGone.class);

        centre.passUntil(centre.time(task.getDueDate()).plusMinutes(1));
        assertThat(cases.attention(family)).contains("agreement caseManagerReminded", "agreement coordinatorTold");
        cases.goOnTo("task_assessChild", family);
        assertThat(centre.task(family, "task_assessChild").getAssignee()).isEqualTo("daniyar");
    }

    // T1034; the five working days are the centre's decision
    @Test
    void whoReceivesACaseReadsItsFileAndMeetsTheFamily() {
        String family = cases.accompanied();

        cases.begin("saule", family, "caseHandOver", handOver("daniyar").with("note", "The boy is afraid of dogs."));

        assertThat(centre.passed(family)).contains("end_caseHandedOver");
        Task takeOver = centre.task(family, "task_takeOverCase");
        assertThat(takeOver.getAssignee()).isEqualTo("daniyar");
        OpenForm form = acting.person("daniyar", () -> road.open(new FormPlace.Task(takeOver.getId())));
        assertThat(form.data().path("handOverNote").asText()).isEqualTo("The boy is afraid of dogs.");
        assertThat(form.data().path("leads")).hasSize(2);

        cases.file(family, takenOver());

        assertThat(centre.passed(family)).contains("end_caseTakenOver");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        assertThat(leads(family))
                .containsExactly(
                        tuple("aigerim", LeadReason.opened, null), tuple("daniyar", LeadReason.workload, null));
    }

    @Test
    void whoHasNotMetTheFamilySaysWhy() {
        String family = cases.accompanied();
        cases.begin("saule", family, "caseHandOver", handOver("daniyar"));

        assertThat(Cases.refusal(() -> cases.file(family, takenOver().with("introduction", "notYet"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> cases.file(family, takenOver().without("introducedOn"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> cases.file(family, takenOver().without("introducedTo"))))
                .isEqualTo("Please fill this in.");

        cases.file(
                family,
                takenOver()
                        .with("introduction", "notYet")
                        .with("whyNotMet", "In hospital until Monday; then at home."));

        assertThat(centre.openTasks(family)).doesNotContain("task_takeOverCase");
    }

    // The centre's decision
    @Test
    void aCaseThatNobodyTakesOverRaisesItsHand() {
        String family = cases.accompanied();
        cases.begin("saule", family, "caseHandOver", handOver("daniyar"));

        centre.passDays(30);

        assertThat(cases.attention(family))
                .contains("takeOver caseManagerReminded", "takeOver coordinatorTold", "takeOver directorTold");
        assertThat(centre.passed(family)).contains("end_takeOverEscalated");
    }

    // The centre's decision
    @Test
    void aSubstitutionEndsByItselfWhenItsLastDayIsOver() {
        String family = cases.accompanied();
        cases.begin("saule", family, "caseHandOver", handOver("daniyar").forDays(5));
        assertThat(cases.file(family).caseManager()).isEqualTo("daniyar");
        OffsetDateTime midnight = centre.now()
                .plusDays(6)
                .toLocalDate()
                .atStartOfDay(centre.now().getOffset())
                .toOffsetDateTime();

        centre.passUntil(midnight.minusMinutes(1));
        assertThat(cases.file(family).caseManager()).isEqualTo("daniyar");

        centre.passUntil(midnight.plusMinutes(1));
        assertThat(centre.passed(family))
                .contains("timer_substitutionOver", "end_caseHandedBack", "end_takeOverDropped");
        assertThat(centre.task(family, "task_accompanyFamily").getAssignee()).isEqualTo("aigerim");
        assertThat(centre.task(family, "task_takeOverCase").getAssignee()).isEqualTo("aigerim");
        assertThat(leads(family))
                .containsExactly(
                        tuple("aigerim", LeadReason.opened, null),
                        tuple("daniyar", LeadReason.illness, "aigerim"),
                        tuple("aigerim", LeadReason.workerIsBack, null));
    }

    // The centre's decision
    @Test
    void aSubstitutionEndsEarlierWhenTheWorkerIsBack() {
        String family = cases.accompanied();
        cases.begin("saule", family, "caseHandOver", handOver("daniyar").forDays(20));
        cases.file(family, takenOver());
        centre.passDays(3);

        centre.complete("saule", family, "task_endSubstitution", Map.of("note", "The mother has found work."));

        assertThat(cases.file(family).caseManager()).isEqualTo("aigerim");
        assertThat(centre.task(family, "task_accompanyFamily").getAssignee()).isEqualTo("aigerim");
        assertThat(centre.passed(family)).contains("end_caseHandedBack").doesNotContain("timer_substitutionOver");
        centre.passDays(30);
        assertThat(leads(family)).hasSize(3);
    }

    /** What is arranged later takes the place of what was arranged before. */
    @Test
    void aCaseThatIsHandedOnStaysWhereItWentLast() {
        String family = cases.accompanied();
        cases.begin("saule", family, "caseHandOver", handOver("daniyar").forDays(5));

        hire("zarina");
        cases.begin("saule", family, "caseHandOver", handOver("zarina"));

        assertThat(centre.passed(family)).contains("event_caseHandedOn", "end_substitutionReplaced");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily", "task_takeOverCase");
        centre.passDays(10);
        assertThat(cases.file(family).caseManager()).isEqualTo("zarina");
        assertThat(centre.task(family, "task_takeOverCase").getAssignee()).isEqualTo("zarina");
    }

    @Test
    void aCaseStaysWithItsSubstituteWhenWhoseItWasHasLeft() {
        hire("kamila");
        String family = cases.accompanied(leadWorker("kamila"));
        cases.begin("saule", family, "caseHandOver", handOver("daniyar").forDays(5));

        workers.leaves("kamila");
        centre.passDays(6);

        assertThat(cases.file(family).caseManager()).isEqualTo("daniyar");
        assertThat(leads(family)).last().isEqualTo(tuple("daniyar", LeadReason.departure, null));
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily", "task_takeOverCase");
    }

    // T1053
    @Test
    void whoseHandsAreFullTakesNoCaseUnlessThereIsAReason() {
        hire("botagoz");
        cases.admitted(org.shanyraq.support.Answers.referral().ofChildren(50), leadWorker("botagoz"));
        String family = cases.accompanied();

        assertThat(Cases.refusal(() -> cases.begin(
                        "saule", family, "caseHandOver", handOver("botagoz").without("reasonForExceeding"))))
                .contains("botagoz Testova cannot take this family", "51");
        assertThat(cases.file(family).caseManager()).isEqualTo("aigerim");

        cases.begin("saule", family, "caseHandOver", handOver("botagoz"));

        assertThat(cases.file(family).caseManager()).isEqualTo("botagoz");
    }

    @Test
    void aHandOverThatCannotBeIsRefusedWithASentence() {
        String family = cases.referred();

        assertThat(Cases.refusal(() -> arrange(family, "aigerim"))).contains("leads the family already");
        assertThat(Cases.refusal(() -> arrange(family, "madina"))).contains("not a case manager");
        assertThat(Cases.refusal(() -> cases.begin(
                        "saule",
                        family,
                        "caseHandOver",
                        handOver("daniyar").forDays(5).without("lastDay"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> cases.begin(
                        "saule", family, "caseHandOver", handOver("daniyar").forDays(0))))
                .contains("This day has passed or is today");
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
    }

    // T1035
    @Test
    void onlyTheCoordinatorHandsCasesOver() {
        String family = cases.accompanied();

        for (String person : List.of("aigerim", "bolat")) {
            assertThatThrownBy(() -> cases.begin(person, family, "caseHandOver", handOver("daniyar")))
                    .as(person)
                    .isInstanceOf(FormGone.class);
        }
    }

    @Test
    void aReviewGoesOnWhileTheWorkerChanges() {
        String family = cases.accompanied();
        cases.file(family, reviewAsked());

        cases.begin("saule", family, "caseHandOver", handOver("daniyar"));
        cases.goOnTo("task_agreeNextStep", family);

        assertThat(centre.task(family, "task_agreeNextStep").getAssignee()).isEqualTo("daniyar");
    }

    @Test
    void aCaseThatEndsLeavesNoSubstitutionBehind() {
        String family = cases.atClosure();
        cases.begin("saule", family, "caseHandOver", handOver("daniyar").forDays(50));

        cases.file(family, closure());
        cases.file(family, closureApproved());

        centre.assertNothingIsLeft(family);
        assertThat(caseFiles.overview(family).leads()).extracting(Led::until).doesNotContainNull();
    }

    private void arrange(String family, String worker) {
        cases.begin("saule", family, "caseHandOver", handOver(worker));
    }

    private List<Tuple> leads(String family) {
        return caseFiles.overview(family).leads().stream()
                .map(lead -> tuple(lead.worker(), lead.reason(), lead.standsInFor()))
                .toList();
    }

    private void hire(String worker) {
        accounts.open(worker, worker, "Testova", "shanyraq", "caseManager");
        workers.register(worker, worker + " Testova", "caseManager");
    }
}
