package org.shanyraq.closure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.Submission;

/** A summary of a file that went with a family that moved, or that none could go. */
@Entity
@Immutable
class FileSummary {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private UUID closureId;
    private boolean sent;
    private @Nullable String sentTo;
    private @Nullable LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Dispatch sentHow;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FilePart> parts;

    private UUID filingId;

    protected FileSummary() {}

    private FileSummary(Closure closure, Submission submission) {
        caseNumber = submission.caseNumber();
        closureId = closure.id();
        parts = List.of();
        filingId = submission.filing();
    }

    static FileSummary sent(Closure closure, SendFileSummaryAnswers answers, Submission submission) {
        FileSummary summary = new FileSummary(closure, submission);
        summary.sent = true;
        summary.sentTo = answers.sentTo();
        summary.sentOn = answers.sentOn();
        summary.sentHow = answers.sentHow();
        summary.parts = answers.parts().stream().sorted().toList();
        return summary;
    }

    static FileSummary notSent(Closure closure, Submission submission) {
        return new FileSummary(closure, submission);
    }
}
