package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.agreementSigned;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.closureDecided;
import static org.shanyraq.support.Answers.dangerAcknowledged;
import static org.shanyraq.support.Answers.earlyExit;
import static org.shanyraq.support.Answers.fileSummary;
import static org.shanyraq.support.Answers.guardianshipReport;
import static org.shanyraq.support.Answers.noDangerFound;
import static org.shanyraq.support.Answers.noReportNeeded;
import static org.shanyraq.support.Answers.nobodyMet;
import static org.shanyraq.support.Answers.nobodyReached;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reportDecided;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.row;
import static org.shanyraq.support.Answers.situation;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.running.FormGone;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A family leaves before its time, from whatever stage it is at. */
@CentreTest
class EarlyExitTest {

    private static final Answers AT_HIGH_RISK = situation().seeing("unsafeHome");

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    // While the family is accompanied

    // T1258; the last three reasons are the centre's decision
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"selfSufficiency", "contactLost"})
    void aFamilyThatIsAccompaniedLeavesForThisReason(ExitReason reason) {
        String family = cases.accompanied(referral().withNoChildLeft());

        leave(family, reason.name());

        assertThat(cases.file(family).exitReason()).isEqualTo(reason);
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        assertThat(centre.passed(family)).contains("event_familyLeft", "end_familyLeft", "end_closureCompleted");
        centre.assertNothingIsLeftOfWhoLeft(family, reason.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task_signAgreement",
                "task_assessChild",
                "task_confirmRiskLevel",
                "task_draftPlan",
                "task_approvePlan",
                "task_accompanyFamily",
                "task_conductReview",
                "task_agreeNextStep"
            })
    void aFamilyLeavesFromThisStage(String task) {
        String family = cases.admitted();
        cases.goOnTo(task, family);

        leave(family, "ownWish");

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        centre.assertNothingIsLeft(family);
    }

    @Test
    void aFamilyLeavesWhileThreeSpecialistsAreAtWork() {
        String family = cases.accompanied(plan().answeredForBy("psychologist", "lawyer", "speechTherapist"));
        cases.file(family, reviewAsked());
        assertThat(centre.tasks(family, "task_contributeToReview")).hasSize(3);

        leave(family, "reintegration");

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        centre.assertNothingIsLeft(family);
    }

    @Test
    void theWorkGoesOnUntilTheCoordinatorHasDecided() {
        String family = cases.atInDepthAssessment();

        ask(family, "ownWish");
        cases.file(family, closure("ownWish"));

        assertThat(centre.openTasks(family)).contains("task_assessChild", "task_approveClosure");
        cases.file(family, closureDecided("sendBack"));
        cases.file(family, closure("planBrokeDown"));
        cases.file(family, closureDecided("refuse"));
        assertThat(centre.openTasks(family)).contains("task_assessChild").doesNotContain("task_prepareClosure");
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.accompanied);
        assertThat(centre.passed(family)).contains("end_familyStays");

        leave(family, "ownWish");
        centre.assertNothingIsLeft(family);
    }

    // T1159
    @Test
    void aFamilyThatLeavesEarlyCanBeWatchedForAYear() {
        String family = cases.accompanied();
        ask(family, "ownWish");

        cases.file(family, closure("ownWish").agreeingToMonitoring());
        cases.file(family, closureApproved());

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.monitored);
        assertThat(centre.openTasks(family)).isEmpty();
        centre.pass(java.time.Period.ofMonths(3).plusDays(1));
        assertThat(centre.openTasks(family)).containsExactly("task_makeMonitoringContact");
    }

    // The centre's decision
    @Test
    void theGuardianshipBodyIsToldOfAFamilyAtHighRiskWhoseTasksAreGoneAtOnce() {
        String family = cases.atReview(AT_HIGH_RISK, Answers.summary().seeing("unsafeHome"));
        ask(family, "ownWish");
        cases.file(family, closure("ownWish"));

        cases.file(family, closureApproved());
        cases.file(family, reportDecided());
        assertThat(centre.openTasks(family)).containsExactly("task_reportToGuardianshipBody");

        cases.file(family, guardianshipReport());
        assertThat(cases.papers(family, "report-to-guardianship-body")).hasSize(1);
        centre.assertNothingIsLeft(family);
    }

    // The centre's decision
    @Test
    void contactCountsAsLostOnlyAfterThreeDocumentedAttempts() {
        String family = cases.accompanied();
        cases.file(family, nobodyMet());
        cases.file(family, nobodyMet());

        assertThat(Cases.refusal(() -> ask(family, "contactLost")))
                .startsWith("Contact counts as lost after three documented attempts.");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");

        cases.file(family, nobodyMet());
        leave(family, "contactLost");
        assertThat(cases.file(family).exitReason()).isEqualTo(ExitReason.contactLost);
        centre.assertNothingIsLeft(family);
    }

    @Test
    void contactIsNotLostAnyMoreWhenTheFamilyIsReachedMeanwhile() {
        String family = cases.accompanied();
        IntStream.range(0, 3).forEach(attempt -> cases.file(family, nobodyMet()));
        ask(family, "contactLost");
        cases.file(family, Answers.accompanied());

        assertThat(Cases.refusal(() -> cases.file(family, closure("contactLost").without("monitoringAgreed"))))
                .startsWith("Contact counts as lost after three documented attempts.");
    }

    // T1157
    @Test
    void whetherAFamilyIsSelfSufficientIsFoundInAReview() {
        String family = cases.accompanied();
        ask(family, "ownWish");

        assertThat(Cases.refusal(() -> cases.file(family, closure("selfSufficiency"))))
                .startsWith("Whether a family is self-sufficient is found in a review");
    }

    // A family moves

    @Test
    void aSummaryOfTheFileGoesWithAFamilyThatMovesAndAgrees() {
        String family = cases.accompanied();
        ask(family, "movedAway");
        cases.file(family, closure("movedAway").agreeingToSummary());
        cases.file(family, closureApproved());

        assertThat(centre.openTasks(family)).containsExactly("task_sendFileSummary");
        cases.file(family, fileSummary());

        assertThat(cases.papers(family, "send-file-summary")).hasSize(1);
        centre.assertNothingIsLeftOfWhoLeft(family, "movedAway");
    }

    @Test
    void whatTheAgreementAllowsIsChosenAlready() {
        String family =
                cases.accompanied(agreementSigned().with("consents", List.of("caseManagement", "sharingWithPartners")));
        ask(family, "movedAway");
        cases.file(family, closure("movedAway").without("summaryAgreed"));
        cases.file(family, closureApproved());

        assertThat(centre.openTasks(family)).containsExactly("task_sendFileSummary");
    }

    @Test
    void nothingGoesWithAFamilyThatDoesNotAgree() {
        String family =
                cases.accompanied(agreementSigned().with("consents", List.of("caseManagement", "sharingWithPartners")));

        leave(family, "movedAway");

        assertThat(cases.papers(family, "send-file-summary")).isEmpty();
        centre.assertNothingIsLeftOfWhoLeft(family, "movedAway");
    }

    @Test
    void aFamilyThatMovesIsAskedWhetherASummaryMayGoWithIt() {
        String family = cases.accompanied();
        ask(family, "movedAway");

        assertThat(Cases.refusal(() -> cases.file(family, closure("movedAway").without("summaryAgreed"))))
                .isEqualTo("Please fill this in.");
    }

    @Test
    void healthDataGoesOnlyWithAConsentOfItsOwn() {
        String family = cases.accompanied();
        ask(family, "movedAway");
        cases.file(family, closure("movedAway").agreeingToSummary());
        cases.file(family, closureApproved());

        assertThat(Cases.refusal(() -> cases.file(family, fileSummary().with("parts", List.of("plan", "healthData")))))
                .startsWith("The family has not agreed that health data is used.");
        assertThat(Cases.refusal(
                        () -> cases.file(family, Answers.to("send-file-summary").with("sent", false))))
                .isEqualTo("Please fill this in.");
        cases.file(
                family,
                Answers.to("send-file-summary")
                        .with("sent", false)
                        .with("whyNotSent", "Nobody there goes on with the family."));
        centre.assertNothingIsLeftOfWhoLeft(family, "movedAway");
    }

    @Test
    void aSummaryGoesAlsoWhenTheWorkItselfLedToTheClosure() {
        String family = cases.atClosure();
        cases.file(family, closure("movedAway").agreeingToSummary());
        cases.file(family, closureApproved());

        assertThat(centre.openTasks(family)).containsExactly("task_sendFileSummary");
        cases.file(family, fileSummary());
        centre.assertNothingIsLeftOfWhoLeft(family, "movedAway");
    }

    // Before the admission

    @ParameterizedTest
    @ValueSource(strings = {"movedAway", "ownWish", "referredElsewhere", "reachedAdulthood", "death"})
    void aFamilyThatIsNotAdmittedYetLeavesForThisReason(String reason) {
        String family = cases.atAdmission(referral().withNoChildLeft());

        leave(family, reason);

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.notAdmitted);
        assertThat(cases.file(family).exitReason()).isEqualTo(ExitReason.valueOf(reason));
        assertThat(centre.passed(family)).contains("task_endCase", "start_caseEnded");
        centre.assertNothingIsLeftOfWhoLeft(family, reason);
    }

    @Test
    void contactWithAFamilyThatIsNotAdmittedYetIsLostAfterThreeAttemptsToo() {
        String family = cases.referred();
        cases.file(family, nobodyReached());
        cases.file(family, nobodyReached());
        assertThat(Cases.refusal(() -> ask(family, "contactLost"))).startsWith("Contact counts as lost");

        cases.file(family, nobodyReached());
        leave(family, "contactLost");

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.notAdmitted);
        centre.assertNothingIsLeft(family);
    }

    // The centre's decision
    @Test
    void theGuardianshipBodyIsToldOfAChildInDangerWhoseFamilyLeavesBeforeAnyLook() {
        String family = cases.referred(referral().with("immediateDanger", true));
        ask(family, "movedAway");
        cases.file(family, closure("movedAway"));
        cases.file(family, closureApproved());

        assertThat(centre.openTasks(family))
                .containsExactlyInAnyOrder("task_acknowledgeDanger", "task_assessDanger", "task_decideOnReport");
        assertThat(Cases.refusal(() -> cases.file(family, noReportNeeded())))
                .startsWith("A child of this family is in danger");
        cases.file(family, reportDecided());
        cases.file(family, guardianshipReport());
        cases.file(family, dangerAcknowledged());
        cases.file(family, noDangerFound());
        centre.assertNothingIsLeftOfWhoLeft(family, "movedAway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reintegration", "planBrokeDown", "admittedInError"})
    void aReasonThatSupposesAnAdmissionDoesNotFitBefore(String reason) {
        String family = cases.referred();

        assertThat(Cases.refusal(() -> ask(family, reason))).startsWith("The family is not admitted yet");
    }

    @Test
    void aFamilyThatIsAdmittedMeanwhileLeavesTheAccompaniment() {
        String family = cases.atAdmission();
        ask(family, "ownWish");
        cases.file(family, closure("ownWish"));
        cases.file(family, Answers.admission("accompany"));
        cases.file(family, Answers.leadWorker());

        cases.file(family, closureApproved());

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        assertThat(centre.passed(family)).contains("task_letFamilyLeave");
        centre.assertNothingIsLeft(family);
    }

    // During the year of monitoring

    @ParameterizedTest
    @ValueSource(strings = {"movedAway", "ownWish", "death"})
    void aYearOfMonitoringEndsEarlyForThisReason(String reason) {
        String family = cases.monitored(referral().withNoChildLeft());

        leave(family, reason);

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        assertThat(cases.file(family).exitReason()).isEqualTo(ExitReason.selfSufficiency);
        assertThat(cases.file(family).monitoringEndedBecause()).isEqualTo(ExitReason.valueOf(reason));
        centre.assertNothingIsLeftOfWhoLeft(family, reason);
    }

    @Test
    void contactIsLostDuringMonitoring() {
        String family = cases.monitored();
        centre.begin("aigerim", family, "contactLog", attempts(family, 2));
        assertThat(Cases.refusal(() -> ask(family, "contactLost"))).startsWith("Contact counts as lost");

        centre.begin("aigerim", family, "contactLog", attempts(family, 1));
        leave(family, "contactLost");

        assertThat(cases.file(family).monitoringEndedBecause()).isEqualTo(ExitReason.contactLost);
        centre.assertNothingIsLeft(family);
    }

    @Test
    void monitoringDoesNotEndEarlyForAReasonOfTheAccompaniment() {
        String family = cases.monitored();

        assertThat(Cases.refusal(() -> ask(family, "planBrokeDown"))).startsWith("The family has left already.");
    }

    // One at a time

    @Test
    void aFamilyLeavesOnceAtATime() {
        String family = cases.accompanied();
        ask(family, "ownWish");

        assertThat(Cases.refusal(() -> ask(family, "movedAway"))).startsWith("This family is leaving already");
    }

    @Test
    void aFamilyWhoseClosureIsOpenDoesNotLeaveEarly() {
        String family = cases.atClosure();

        assertThat(Cases.refusal(() -> ask(family, "movedAway"))).startsWith("This family is leaving already");
    }

    @Test
    void theClosureToWhichTheWorkLedOvertakesAnEarlyExit() {
        String family = cases.accompanied();
        ask(family, "ownWish");
        cases.file(family, reviewAsked());
        cases.file(family, Answers.review());
        cases.file(family, Answers.confirmedRisk());
        cases.file(family, Answers.nextStep("close"));
        assertThat(centre.tasks(family, "task_prepareClosure")).hasSize(2);

        cases.file(family, closure("ownWish"));
        assertThat(Cases.refusal(() -> cases.file(family, closure())))
                .startsWith("Another closure of this case waits for the coordinator.");
        cases.file(family, closureDecided("sendBack"));
        cases.file(family, closure().agreeingToMonitoring());
        cases.file(family, closureApproved());

        assertThat(centre.passed(family)).contains("end_leftOtherwise");
        assertThat(centre.openTasks(family)).isEmpty();
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.monitored);
    }

    // Who may

    @Test
    void onlyWhoLeadsOrCoordinatesEndsACaseEarly() {
        String family = cases.accompanied(plan().answeredForBy("psychologist", "lawyer"));
        cases.file(family, reviewAsked());

        assertThatThrownBy(() -> centre.begin("madina", family, "earlyExit", filled(family, "ownWish")))
                .isInstanceOf(FormGone.class);
        assertThatThrownBy(() -> centre.begin("bolat", family, "earlyExit", filled(family, "ownWish")))
                .isInstanceOf(FormGone.class);
        centre.begin("saule", family, "earlyExit", filled(family, "ownWish"));
        assertThat(centre.task(family, "task_prepareClosure").getAssignee()).isEqualTo("aigerim");
    }

    private void leave(String family, String reason) {
        ask(family, reason);
        cases.file(family, closure(reason));
        cases.file(family, closureApproved());
    }

    private void ask(String family, String reason) {
        centre.begin("aigerim", family, "earlyExit", filled(family, reason));
    }

    private java.util.Map<String, Object> filled(String family, String reason) {
        return cases.filled(family, earlyExit(reason));
    }

    private java.util.Map<String, Object> attempts(String family, int times) {
        Object attempt = row("contactOn", TODAY, "contactKind", "phone", "contactReached", false);
        return cases.filled(
                family, Answers.to("record-contact").with("contacts", java.util.Collections.nCopies(times, attempt)));
    }
}
