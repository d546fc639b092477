package org.shanyraq.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shanyraq.form.Submission;

/** The family's own word that it wants help. */
@Entity
@Immutable
@Table(name = "application")
class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ApplicationKind kind;

    private String applicant;
    private LocalDate madeOn;
    private UUID filingId;

    protected Application() {}

    Application(ApplicationKind kind, String applicant, LocalDate madeOn, Submission submission) {
        caseNumber = submission.caseNumber();
        this.kind = kind;
        this.applicant = applicant;
        this.madeOn = madeOn;
        filingId = submission.filing();
    }
}
