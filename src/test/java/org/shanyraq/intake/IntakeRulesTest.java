package org.shanyraq.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.ContactKind;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.running.FormContext;

/** Referral, first contact, telling the family, appeal and agreement: what they refuse. */
class IntakeRulesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T10:00+05:00");
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void aReferralIsNotReceivedInTheFuture() {
        refused(
                "intake.receivedInFuture",
                "received",
                () -> new Referral("2026-0042", ReferralChannel.police, NOW.plusMinutes(1), false, false, by("saule")));
        assertThat(new Referral("2026-0042", ReferralChannel.police, NOW, true, false, by("saule")).receivedAt())
                .isEqualTo(NOW);
    }

    @Test
    void anAttemptAsksOnlyWhatWasTried() {
        FirstContactAnswers attempt = contact(ContactResult.notReached, null, null);
        assertThatNoException().isThrownBy(attempt::ensureComplete);
        assertThat(attempt.familyApplies()).isFalse();
        assertThat(attempt.asksForPsychologist()).isFalse();
    }

    @Test
    void aMeetingTellsWhetherTheFamilyAsksForHelp() {
        refused("form.answerMissing", "application", contact(ContactResult.met, null, null)::ensureComplete);
        refused(
                "form.answerMissing",
                "applicant",
                contact(ContactResult.met, ApplicationKind.oral, null)::ensureComplete);
        FirstContactAnswers applied = contact(ContactResult.met, ApplicationKind.oral, "the mother");
        assertThatNoException().isThrownBy(applied::ensureComplete);
        assertThat(applied.familyApplies()).isTrue();
        assertThat(contact(ContactResult.met, ApplicationKind.none, null).familyApplies())
                .isFalse();
    }

    @Test
    void anAppealIsDecidedOnce() {
        AppealAnswers granted = new AppealAnswers(AppealDecision.granted, "The need is plain");
        Appeal appeal = new Appeal(TODAY, by("saule"));
        appeal.decide(granted, by("director"));
        assertThat(appeal.granted()).isTrue();
        refused("intake.appealDecided", null, () -> appeal.decide(granted, by("director")));
    }

    @Test
    void anAgreementIsSignedBetweenTheAdmissionAndToday() {
        Set<ConsentPurpose> consents = Set.of(ConsentPurpose.caseManagement);
        refused("intake.agreedBeforeAdmission", "answeredOn", () -> agreement(TODAY.minusDays(4), consents));
        refused("intake.dayInFuture", "answeredOn", () -> agreement(TODAY.plusDays(1), consents));
        assertThat(agreement(TODAY.minusDays(3), consents).answeredOn()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void consentIsGivenPurposeByPurpose() {
        Agreement agreement = agreement(TODAY, Set.of(ConsentPurpose.caseManagement, ConsentPurpose.healthData));
        assertThat(agreement.allows(ConsentPurpose.healthData)).isTrue();
        assertThat(agreement.allows(ConsentPurpose.photos)).isFalse();
    }

    @Test
    void withoutConsentToCaseManagementNothingIsSigned() {
        refused("intake.noConsentToCaseManagement", "consents", () -> agreement(TODAY, Set.of(ConsentPurpose.photos)));
    }

    @Test
    void aFamilyMayDecline() {
        AgreementAnswers declined =
                new AgreementAnswers(AgreementResult.declined, TODAY, null, null, null, null, null, null);
        Agreement agreement = new Agreement(declined, TODAY, TODAY, by("saule"));
        assertThat(agreement.allows(ConsentPurpose.caseManagement)).isFalse();
    }

    private static Agreement agreement(LocalDate on, Set<ConsentPurpose> consents) {
        AgreementAnswers given =
                new AgreementAnswers(AgreementResult.signed, on, "the mother", "saule", consents, null, null, null);
        return new Agreement(given, TODAY.minusDays(3), TODAY, by("saule"));
    }

    private static FirstContactAnswers contact(ContactResult result, ApplicationKind application, String applicant) {
        return new FirstContactAnswers(
                LocalDateTime.parse("2026-03-02T09:00"),
                ContactKind.visit,
                result,
                "the mother",
                "Three children in one cold room",
                false,
                application,
                applicant,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Submission by(String person) {
        return new Submission(UUID.randomUUID(), new FormContext("2026-0042", person, Map.of()), NOW);
    }

    private static void refused(String key, String field, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.path()).isEqualTo(field == null ? List.of() : List.of(field));
        });
    }
}
