package org.shanyraq.closure;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.Submission;

/** A report to the guardianship body about a family that leaves at high risk. */
@Entity
@Immutable
class GuardianshipReport {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private @Nullable UUID closureId;
    private String sentTo;
    private LocalDate sentOn;
    private String letterNumber;
    private UUID filingId;

    protected GuardianshipReport() {}

    /** @param closure {@code null} of a family that was not taken in, or whose year of monitoring is over */
    GuardianshipReport(@Nullable Closure closure, ReportToGuardianshipBodyAnswers answers, Submission submission) {
        caseNumber = submission.caseNumber();
        closureId = closure == null ? null : closure.id();
        sentTo = answers.sentTo();
        sentOn = answers.sentOn();
        letterNumber = answers.letterNumber();
        filingId = submission.filing();
    }
}
