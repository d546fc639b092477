package org.shanyraq.closure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.form.Submission;

/** That a family is to leave before its time: asked for once, in hand until it is known what became of it. */
@Entity
public class EarlyExit {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ExitReason reason;

    @Enumerated(EnumType.STRING)
    private CaseStatus askedFrom;

    private String askedBy;
    private OffsetDateTime askedAt;
    private UUID filingId;

    @Enumerated(EnumType.STRING)
    private @Nullable EarlyExitOutcome outcome;

    private @Nullable OffsetDateTime endedAt;

    @Version
    private Integer lockVersion;

    protected EarlyExit() {}

    EarlyExit(ExitReason reason, CaseStatus askedFrom, Submission submission) {
        this.reason = reason;
        this.askedFrom = askedFrom;
        caseNumber = submission.caseNumber();
        askedBy = submission.person();
        askedAt = submission.at();
        filingId = submission.filing();
    }

    void end(EarlyExitOutcome what, OffsetDateTime at) {
        if (outcome != null) {
            throw new IllegalStateException("The early exit of " + caseNumber + " has ended already");
        }
        outcome = what;
        endedAt = at;
    }

    public UUID id() {
        return id;
    }

    ExitReason reason() {
        return reason;
    }

    /** {@code null} while it is in hand. */
    @Nullable
    EarlyExitOutcome outcome() {
        return outcome;
    }
}
