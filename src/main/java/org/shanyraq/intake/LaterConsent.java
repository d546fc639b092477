package org.shanyraq.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.Submission;

/** Consent to one use of personal data, given when it was needed. It holds until the next agreement asks anew. */
@Entity
@Immutable
class LaterConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;

    /** {@code null} for a family that has none. */
    private @Nullable UUID agreementId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private String givenBy;
    private LocalDate givenOn;
    private UUID filingId;

    protected LaterConsent() {}

    LaterConsent(
            @Nullable UUID agreementId,
            ConsentPurpose purpose,
            String givenBy,
            LocalDate givenOn,
            Submission submission) {
        this.agreementId = agreementId;
        this.purpose = purpose;
        this.givenBy = givenBy;
        this.givenOn = givenOn;
        caseNumber = submission.caseNumber();
        filingId = submission.filing();
    }
}
