package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.agreementDeclined;
import static org.shanyraq.support.Answers.agreementSigned;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.closureDecided;
import static org.shanyraq.support.Answers.situation;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.intake.IntakeFacts;
import org.shanyraq.intake.IntakeFacts.OfAgreement;
import org.shanyraq.intake.ReviewEvery;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rights and duties of both sides, signed or not (stage 4). */
@CentreTest
class AgreementTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private IntakeFacts facts;

    @Autowired
    private JdbcTemplate database;

    // T1100: three to four weeks from the signature
    @Test
    void theInDepthClockStartsAtTheSignature() {
        String family = cases.admitted();
        centre.passDays(3);

        cases.file(family, agreementSigned());

        OffsetDateTime due = centre.time(centre.task(family, "task_assessChild").getDueDate());
        assertThat(due.toLocalDate()).isEqualTo(centre.now().toLocalDate().plusWeeks(4));
    }

    @Test
    void withoutConsentToCaseManagementThereIsNoAgreement() {
        String family = cases.admitted();

        assertThat(Cases.refusal(() -> cases.file(family, agreementSigned().with("consents", List.of("photos")))))
                .startsWith("Without consent to case management the centre cannot work with the family.");
        assertThat(centre.openTasks(family)).containsExactly("task_signAgreement");
    }

    // T1058
    @Test
    void aFamilyThatDeclinesTheAgreementLeavesAtItsOwnWish() {
        String family = cases.admitted();

        cases.file(family, agreementDeclined());
        assertThat(centre.openTasks(family)).containsExactly("task_prepareClosure");

        cases.file(family, closure().without("exitReason"));
        cases.file(family, closureApproved());

        assertThat(cases.file(family).exitReason()).hasToString("ownWish");
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        assertThat(centre.passed(family)).contains("end_agreementDeclined", "end_caseClosed");
        centre.assertNothingIsLeft(family);
    }

    @Test
    void theClosureOfAFamilyWithoutAgreementCannotBeRefusedBecauseNoWorkCouldGoOn() {
        String family = cases.admitted();
        cases.file(family, agreementDeclined());
        cases.file(family, closure("ownWish"));

        assertThat(Cases.refusal(() -> cases.file(family, closureDecided("refuse"))))
                .startsWith("This family has not signed the agreement, so the work cannot go on.");
        assertThat(centre.openTasks(family)).containsExactly("task_approveClosure");
    }

    // [2] T1058: the agreement names the services, those for the needs that were found first
    @Test
    void theServicesForTheNeedsThatWereFoundAreProposed() {
        String family = cases.admitted(situation().with("needs", List.of("documents", "speech")));

        assertThat(facts.ofAgreement(family, "aigerim").services())
                .containsExactly("speechTherapy", "identityDocuments");
    }

    // [2] T1154: three months at high and medium risk, six at low, after the time that assessment and plan may take
    @Test
    void theDaysOfReviewAreProposedByTheCentresTables() {
        String family = cases.admitted();

        OfAgreement proposed = facts.ofAgreement(family, "aigerim");

        assertThat(proposed.reviewEvery()).isEqualTo(ReviewEvery.threeMonths);
        assertThat(proposed.firstReviewOn())
                .isBetween(
                        centre.now().toLocalDate().plusMonths(4),
                        centre.now().toLocalDate().plusMonths(6));
    }

    @Test
    void whatWasAgreedOnIsKept() {
        String family = cases.admitted();
        cases.file(family, agreementSigned().with("reviewEvery", "sixMonths"));

        assertThat(database.queryForList(
                        "select service from casefile.agreed_service join casefile.agreement on agreement.id = agreement_id"
                                + " where case_number = ? order by service",
                        String.class,
                        family))
                .containsExactly("individualCounselling", "legalConsultation");
        assertThat(database.queryForObject(
                        "select review_every from casefile.agreement where case_number = ?", String.class, family))
                .isEqualTo("sixMonths");
    }

    @Test
    void aReviewBeforeTheAgreementAndAnUnknownServiceAreRefused() {
        String family = cases.admitted();

        assertThat(Cases.refusal(() -> cases.file(family, agreementSigned().with("firstReviewOn", TODAY))))
                .startsWith("The first review comes after the agreement");
        assertThat(Cases.refusal(
                        () -> cases.file(family, agreementSigned().with("services", List.of("flyingLessons")))))
                .isNotBlank();
        assertThat(centre.openTasks(family)).containsExactly("task_signAgreement");
    }
}
