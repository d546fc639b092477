package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.agreementDeclined;
import static org.shanyraq.support.Answers.agreementSigned;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.closureDecided;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Rights and duties of both sides, signed or not (stage 4). */
@CentreTest
class AgreementTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

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
}
