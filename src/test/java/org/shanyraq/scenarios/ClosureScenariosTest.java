package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.closureDecided;
import static org.shanyraq.support.Answers.guardianshipReport;
import static org.shanyraq.support.Answers.nextStep;
import static org.shanyraq.support.Answers.nobodyMet;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reportDecided;
import static org.shanyraq.support.Answers.review;
import static org.shanyraq.support.Answers.reviewWithUnmetGoals;
import static org.shanyraq.support.Answers.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How a family leaves (stage 10). */
@CentreTest
class ClosureScenariosTest {

    private static final Answers AT_HIGH_RISK = review().seeing("unsafeHome");

    /** The family could not take part in the review. */
    private static final Answers FAMILY_GONE =
            reviewWithUnmetGoals().withoutTheFamily("Nobody opens the door; the neighbours say that they are gone.");

    private static final Answers CLOSED_ALL_THE_SAME =
            nextStep("close").with("grounds", "The family leaves whatever the plan says.");

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    // T1258; the last three reasons are the centre's decision
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"contactLost", "movedAway", "death"})
    void aFamilyLeavesForThisReason(ExitReason reason) {
        String family = reason == ExitReason.reachedAdulthood
                ? cases.atClosure(referral().withNoChildLeft())
                : cases.atClosure();

        cases.file(family, closure(reason.name()));
        cases.file(family, closureApproved());

        assertThat(cases.file(family).exitReason()).isEqualTo(reason);
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        assertThat(centre.passed(family)).contains("end_caseClosed").doesNotContain("task_reportToGuardianshipBody");
        centre.assertNothingIsLeftOfWhoLeft(family, reason.name());
    }

    // T1258; death is the centre's decision
    @ParameterizedTest
    @EnumSource(names = {"movedAway", "death"})
    void aFamilyThatCannotTakePartInItsReviewLeavesForThisReason(ExitReason reason) {
        String family = reason == ExitReason.death
                ? cases.atClosure(FAMILY_GONE, CLOSED_ALL_THE_SAME, referral().withNoChildLeft())
                : cases.atClosure(FAMILY_GONE, CLOSED_ALL_THE_SAME);

        cases.file(family, closure(reason.name()));
        cases.file(family, closureApproved());

        assertThat(cases.file(family).exitReason()).isEqualTo(reason);
        centre.assertNothingIsLeftOfWhoLeft(family, reason.name());
    }

    // The centre's decision
    @Test
    void contactCountsAsLostOnlyAfterThreeDocumentedAttempts() {
        String family = cases.accompanied();
        cases.file(family, nobodyMet());
        cases.goOnTo("task_prepareClosure", family, FAMILY_GONE, CLOSED_ALL_THE_SAME);
        Answers oneMoreAttempt =
                closure("contactLost").without("monitoringAgreed").with("attempts", List.of(attempt()));

        assertThat(Cases.refusal(() -> cases.file(family, oneMoreAttempt)))
                .startsWith("Contact counts as lost after three documented attempts.");
        assertThat(centre.openTasks(family)).containsExactly("task_prepareClosure");

        cases.file(family, oneMoreAttempt.with("attempts", List.of(attempt(), attempt())));
        cases.file(family, closureApproved());
        assertThat(cases.file(family).exitReason()).isEqualTo(ExitReason.contactLost);
        centre.assertNothingIsLeft(family);
    }

    private static Object attempt() {
        return row("attemptOn", TODAY, "attemptKind", "phone");
    }

    // The centre's decision
    @ParameterizedTest
    @EnumSource(names = {"ownWish", "planBrokeDown", "admittedInError"})
    void theGuardianshipBodyIsToldOfAFamilyAtHighRiskThatLeaves(ExitReason reason) {
        String family = cases.atClosure(AT_HIGH_RISK, CLOSED_ALL_THE_SAME);

        cases.file(family, closure(reason.name()));
        cases.file(family, closureApproved());
        cases.file(family, reportDecided());
        assertThat(centre.openTasks(family)).containsExactly("task_reportToGuardianshipBody");
        assertThat(cases.file(family).status()).as("the family has left").isEqualTo(CaseStatus.closed);

        cases.file(family, guardianshipReport());
        assertThat(cases.papers(family, "report-to-guardianship-body")).hasSize(1);
        centre.assertNothingIsLeft(family);
    }

    // The centre's decision
    @Test
    void aClosedCaseDoesNotLetTheReportBeForgotten() {
        String family = cases.atClosure(AT_HIGH_RISK, CLOSED_ALL_THE_SAME);
        cases.file(family, closure("ownWish"));
        cases.file(family, closureApproved());

        centre.passDays(30);
        assertThat(cases.attention(family))
                .containsSubsequence(
                        "caseClosure caseManagerReminded", "caseClosure coordinatorTold", "caseClosure directorTold")
                .contains(
                        "leavingReport caseManagerReminded",
                        "leavingReport coordinatorTold",
                        "leavingReport directorTold");

        cases.file(family, reportDecided());
        cases.file(family, guardianshipReport());
        centre.assertNothingIsLeft(family);
    }

    // T1159
    @Test
    void aFamilyThatCanBeAskedIsAskedAboutMonitoring() {
        String family = cases.atClosure();

        assertThat(Cases.refusal(() -> cases.file(family, closure("ownWish").without("monitoringAgreed"))))
                .isEqualTo("Please fill this in.");
    }

    // The centre's decision
    @ParameterizedTest
    @EnumSource(names = {"death", "admittedInError"})
    void nobodyIsAskedAboutMonitoringWhereThereIsNobodyToMeet(ExitReason reason) {
        String family = cases.atClosure(referral().withNoChildLeft());

        cases.file(family, closure(reason.name()).without("monitoringAgreed"));
        cases.file(family, closureApproved());

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        centre.assertNothingIsLeft(family);
    }

    @Test
    void aClosureThatTheCoordinatorReturnsIsPreparedAgain() {
        String family = cases.atClosure();
        cases.file(family, closure());

        cases.file(family, closureDecided("sendBack"));

        assertThat(centre.openTasks(family)).containsExactly("task_prepareClosure");
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.accompanied);
        cases.file(family, closure());
        cases.file(family, closureApproved());
        centre.assertNothingIsLeft(family);
    }

    @Test
    void aClosureThatTheCoordinatorRefusesLeavesTheFamilyAccompanied() {
        String family = cases.atClosure();
        cases.file(family, closure());

        cases.file(family, closureDecided("refuse"));

        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        assertThat(centre.passed(family)).contains("end_closureRefused");
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.accompanied);
        cases.goOnTo("task_prepareClosure", family);
        assertThat(centre.openTasks(family)).as("the next review may close it").contains("task_prepareClosure");
    }
}
