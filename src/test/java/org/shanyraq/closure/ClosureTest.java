package org.shanyraq.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.running.FormContext;

class ClosureTest {

    private static final ExitConditions ASKED =
            new ExitConditions(true, false, true, "The family leaves", RiskLevel.green, 0);

    private final Closure closure = new Closure(
            new PrepareClosureAnswers(ExitReason.ownWish, null, null, "The children are well", null, null, true),
            ASKED,
            null,
            by("manager"));

    @Test
    void anApprovedClosureSaysWhenTheCaseWasClosed() {
        closure.decide(new ApproveClosureAnswers(ClosureDecision.approve, null), true, by("coordinator"));

        assertThat(closure.isApproved()).isTrue();
        assertThat(closure.closedAt()).contains(OffsetDateTime.parse("2026-03-02T10:00+05:00"));
    }

    @Test
    void aClosureIsDecidedOnce() {
        closure.decide(new ApproveClosureAnswers(ClosureDecision.approve, null), true, by("coordinator"));

        refused("closure.alreadyDecided", ClosureDecision.approve, true, "director");
    }

    @Test
    void withoutAnAgreementThereIsNothingToGoOnWith() {
        refused("closure.refusedWithoutAgreement", ClosureDecision.refuse, false, "coordinator");
    }

    @Test
    void aClosureThatIsNotApprovedClosesNothing() {
        closure.decide(
                new ApproveClosureAnswers(ClosureDecision.refuse, "Two goals are nearly reached"),
                true,
                by("coordinator"));

        assertThat(closure.closedAt()).isEmpty();
    }

    @Test
    void aFamilyThatIsNotToBeAskedDoesNotAgreeToMonitoring() {
        assertThat(lost(ASKED).isMonitoringAgreed()).isTrue();
        assertThat(lost(new ExitConditions(true, false, false, "Contact is lost", RiskLevel.green, 3))
                        .isMonitoringAgreed())
                .isFalse();
    }

    private static Closure lost(ExitConditions conditions) {
        return new Closure(
                new PrepareClosureAnswers(ExitReason.contactLost, null, null, "Nobody opens", null, null, true),
                conditions,
                null,
                by("manager"));
    }

    private void refused(String key, ClosureDecision decision, boolean canGoOn, String person) {
        assertThatThrownBy(() -> closure.decide(new ApproveClosureAnswers(decision, null), canGoOn, by(person)))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private static Submission by(String person) {
        return new Submission(
                UUID.randomUUID(),
                new FormContext("2026-0042", person, Map.of()),
                OffsetDateTime.parse("2026-03-02T10:00+05:00"));
    }
}
