package org.shanyraq.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.running.FormContext;

class DevelopmentPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final DevelopmentPlan plan = new DevelopmentPlan("2026-0042", 1);

    @Test
    void aPlanIsInForceOnceItIsSignedAndApprovedBySomebodyElse() {
        plan.write(List.of(goal("A warm home", measure("parent"))), by("manager"));
        plan.sign(DAY, DAY, true);
        plan.approve(by("coordinator"));

        assertThat(plan.isInForce()).isTrue();
        assertThat(plan.approvedBy()).isEqualTo("coordinator");
    }

    @Test
    void anUnsignedPlanIsNotApproved() {
        plan.write(List.of(goal("A warm home", measure("parent"))), by("manager"));

        refused("plan.notSigned", () -> plan.approve(by("coordinator")));
    }

    @Test
    void aSignedPlanIsNotWrittenOver() {
        plan.write(List.of(goal("A warm home", measure("parent"))), by("manager"));
        plan.sign(DAY, DAY, true);

        refused("plan.signedStays", () -> plan.write(List.of(), by("manager")));
    }

    @Test
    void aReturnedPlanIsWrittenAgainInTheSameVersionAndSignedAgain() {
        plan.write(List.of(goal("A warm home", measure("parent"))), by("manager"));
        plan.sign(DAY, DAY, true);
        plan.sendBack();
        plan.write(List.of(goal("A warm and dry home", measure("parent"))), by("manager"));

        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.parentSignedOn()).isNull();
        assertThat(plan.status()).isEqualTo(PlanStatus.draft);
    }

    @Test
    void aPlanThatTheFamilyWantsChangedIsWrittenAgain() {
        plan.write(List.of(goal("A warm home", measure("parent"))), by("manager"));
        plan.changesAsked();

        assertThat(plan.isOpen()).isTrue();
        refused("plan.notToBeSigned", () -> plan.sign(DAY, DAY, true));
    }

    @Test
    void writingOverKeepsTheRowsAndDropsWhatIsGone() {
        plan.write(
                List.of(goal("First", measure("parent"), measure("lawyer")), goal("Second", measure("parent"))),
                by("manager"));
        Goal first = plan.goals().get(0);
        plan.write(List.of(goal("First, better", measure("psychologist"))), by("manager"));

        assertThat(plan.goals()).containsExactly(first);
        assertThat(first.goal()).isEqualTo("First, better");
        assertThat(first.measures()).extracting(Measure::responsible).containsExactly("psychologist");
    }

    @Test
    void whoAnswersForSeveralMeasuresIsNamedOnce() {
        plan.write(
                List.of(
                        goal("First", measure("parent"), measure("lawyer"), measure("other")),
                        goal("Second", measure("caseManager"), measure("psychologist"), measure("lawyer"))),
                by("manager"));

        assertThat(plan.responsible())
                .containsExactlyInAnyOrder("parent", "lawyer", "other", "caseManager", "psychologist");
    }

    @Test
    void aReviewJudgesEveryGoal() {
        plan.write(List.of(goal("First", measure("parent")), goal("Second", measure("parent"))), by("manager"));
        plan.sign(DAY, DAY, true);
        plan.approve(by("coordinator"));
        refused("plan.otherGoals", () -> plan.reviewed(List.of(GoalOutcome.achieved)));
        plan.reviewed(List.of(GoalOutcome.achieved, GoalOutcome.partly));

        assertThat(plan.goals()).extracting(Goal::isSettled).containsExactly(true, false);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static Submission by(String person) {
        return new Submission(
                UUID.randomUUID(),
                new FormContext("2026-0042", person, Map.of()),
                OffsetDateTime.parse("2026-03-02T10:00+05:00"));
    }

    private static DraftPlanAnswers.GoalDraft goal(String words, DraftPlanAnswers.MeasureDraft... measures) {
        return new DraftPlanAnswers.GoalDraft(words, "a stove", DAY, null, "no more colds", null, List.of(measures));
    }

    private static DraftPlanAnswers.MeasureDraft measure(String responsible) {
        return new DraftPlanAnswers.MeasureDraft("buy a stove", null, responsible, null, DAY);
    }
}
