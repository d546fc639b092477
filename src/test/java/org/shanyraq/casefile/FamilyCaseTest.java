package org.shanyraq.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.Refusal;

class FamilyCaseTest {

    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-03-02T10:00+05:00");

    private final FamilyCase familyCase = new FamilyCase("2026-0042", UUID.randomUUID(), null, "aigerim", false, DAY);

    @Test
    void aCaseBeginsAsReferredWithoutARiskLevel() {
        assertThat(familyCase.status()).isEqualTo(CaseStatus.referred);
        assertThat(familyCase.riskLevel()).isNull();
        assertThat(familyCase.isOpen()).isTrue();
    }

    @Test
    void anAdmittedFamilyIsAccompaniedByItsLeadWorker() {
        familyCase.admit("saule", DAY);
        assertThat(familyCase.status()).isEqualTo(CaseStatus.accompanied);
        assertThat(familyCase.caseManager()).isEqualTo("saule");
        refused("casefile.notNow.accompanied", () -> familyCase.admit("dana", DAY));
        refused("casefile.notNow.accompanied", () -> familyCase.dismiss(AdmissionOutcome.decline));
    }

    @Test
    void aDismissedFamilyIsAdmittedOnlyThroughAnAppeal() {
        familyCase.dismiss(AdmissionOutcome.refer);
        assertThat(familyCase.isOpen()).isFalse();
        refused("casefile.notNow.notAdmitted", () -> familyCase.admit("saule", DAY));
        familyCase.overturnDismissal();
        familyCase.admit("saule", DAY);
        assertThat(familyCase.admissionOutcome()).isEqualTo(AdmissionOutcome.accompany);
    }

    @Test
    void aFamilyThatAgreesIsMonitoredForAYear() {
        familyCase.admit("saule", DAY);
        familyCase.close(ExitReason.selfSufficiency, DAY.plusYears(1), true);
        assertThat(familyCase.status()).isEqualTo(CaseStatus.monitored);
        assertThat(familyCase.isOpen()).isTrue();
        endMonitoring();
        assertThat(familyCase.status()).isEqualTo(CaseStatus.closed);
        assertThat(familyCase.exitReason()).isEqualTo(ExitReason.selfSufficiency);
    }

    @Test
    void aFamilyThatDoesNotAgreeIsNot() {
        familyCase.admit("saule", DAY);
        familyCase.close(ExitReason.movedAway, DAY.plusYears(1), false);
        assertThat(familyCase.status()).isEqualTo(CaseStatus.closed);
        refused("casefile.notNow.closed", () -> familyCase.reopen(false));
        refused("casefile.notNow.closed", () -> familyCase.riskConfirmed(RiskLevel.red));
        refused("casefile.notNow.closed", () -> familyCase.handOver(to("dana")));
    }

    @Test
    void aNewDifficultSituationDuringMonitoringBeginsTheCaseAgain() {
        familyCase.admit("saule", DAY);
        familyCase.close(ExitReason.selfSufficiency, DAY.plusYears(1), true);
        familyCase.reopen(true);
        assertThat(familyCase.status()).isEqualTo(CaseStatus.referred);
        assertThat(familyCase.immediateDanger()).isTrue();
        assertThat(familyCase.closedAt()).isNull();
        assertThat(familyCase.exitReason()).isNull();
    }

    @Test
    void aFamilyLeavesFromWhereverItStands() {
        familyCase.leave(ExitReason.movedAway, DAY, false);
        assertThat(familyCase.status()).isEqualTo(CaseStatus.notAdmitted);
        assertThat(familyCase.exitReason()).isEqualTo(ExitReason.movedAway);
        refused("casefile.notNow.notAdmitted", () -> familyCase.leave(ExitReason.movedAway, DAY, false));
    }

    @Test
    void aYearOfMonitoringThatEndsEarlySaysWhy() {
        familyCase.admit("saule", DAY);
        familyCase.leave(ExitReason.selfSufficiency, DAY.plusYears(1), true);
        familyCase.leave(ExitReason.ownWish, DAY.plusYears(1).plusMonths(2), false);
        assertThat(familyCase.status()).isEqualTo(CaseStatus.closed);
        assertThat(familyCase.exitReason()).isEqualTo(ExitReason.selfSufficiency);
        assertThat(familyCase.monitoringEndedBecause()).isEqualTo(ExitReason.ownWish);
    }

    @Test
    void nothingClosesBeforeItBegan() {
        refused("casefile.notNow.referred", () -> familyCase.close(ExitReason.movedAway, DAY, false));
        familyCase.admit("saule", DAY);
        refused(
                "casefile.closedBeforeAdmission",
                () -> familyCase.close(ExitReason.movedAway, DAY.minusDays(1), false));
    }

    @Test
    void aDangerOnceSeenStays() {
        familyCase.dangerSeen();
        familyCase.admit("saule", DAY);
        assertThat(familyCase.immediateDanger()).isTrue();
    }

    @Test
    void whoHandsACaseOverForGoodDoesNotGetItBack() {
        familyCase.handOver(to("dana"));
        familyCase.leads().handBack(DAY.plusDays(3));

        assertThat(familyCase.caseManager()).isEqualTo("dana");
        assertThat(familyCase.leads().owner()).isEqualTo("dana");
        assertThat(familyCase.leads().all()).extracting(Lead::worker).containsExactly("aigerim", "dana");
    }

    @Test
    void whoStandsInLeadsTheCaseUntilItGoesBack() {
        familyCase.handOver(forATime("dana"));
        assertThat(familyCase.caseManager()).isEqualTo("dana");
        assertThat(familyCase.leads().owner()).isEqualTo("aigerim");

        familyCase.leads().handBack(DAY.plusDays(3));

        assertThat(familyCase.caseManager()).isEqualTo("aigerim");
        assertThat(familyCase.leads().all())
                .extracting(Lead::worker, Lead::reason)
                .containsExactly(
                        tuple("aigerim", LeadReason.opened),
                        tuple("dana", LeadReason.illness),
                        tuple("aigerim", LeadReason.workerIsBack));
    }

    @Test
    void whoIsChosenAtTheAdmissionLeadsFromThenOn() {
        familyCase.admit("saule", DAY.plusDays(9));

        assertThat(familyCase.leads().all())
                .extracting(Lead::worker, Lead::reason)
                .containsExactly(tuple("aigerim", LeadReason.opened), tuple("saule", LeadReason.admitted));
    }

    @Test
    void whoLedTheCaseUntilTheAdmissionMayGoOn() {
        familyCase.admit("aigerim", DAY.plusDays(9));

        assertThat(familyCase.leads().all()).hasSize(1);
    }

    /** Whoever stands in after somebody who stood in does it for the same worker. */
    @Test
    void aSubstituteOfASubstituteStandsInForWhoseCaseItIs() {
        familyCase.handOver(forATime("dana"));
        familyCase.handOver(forATime("saule"));

        assertThat(familyCase.leads().owner()).isEqualTo("aigerim");
    }

    @Test
    void nobodyStandsInForThemselves() {
        familyCase.handOver(forATime("dana"));

        refused("casefile.isTheirOwnCase", () -> familyCase.handOver(forATime("aigerim")));
        refused("casefile.leadsAlready", () -> familyCase.handOver(to("dana")));
    }

    private static HandedOver to(String worker) {
        return new HandedOver(worker, LeadReason.workload, null, "saule", UUID.randomUUID(), DAY, null);
    }

    private static HandedOver forATime(String worker) {
        LocalDate lastDay = DAY.toLocalDate().plusDays(3);
        return new HandedOver(worker, LeadReason.illness, lastDay, "saule", UUID.randomUUID(), DAY, null);
    }

    private void endMonitoring() {
        familyCase.endMonitoring(DAY.plusYears(2));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
