package org.shanyraq.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** A family's appeal to the director against the commission's decision. */
@Entity
@Table(name = "appeal")
public class Appeal {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Integer version;

    /** The order of appealing, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private String caseNumber;
    private LocalDate lodgedOn;
    private UUID filingId;
    private @Nullable Boolean granted;
    private @Nullable String decidedBy;
    private @Nullable OffsetDateTime decidedAt;
    private @Nullable UUID decisionFilingId;

    protected Appeal() {}

    Appeal(LocalDate lodgedOn, Submission submission) {
        this.lodgedOn = lodgedOn;
        caseNumber = submission.caseNumber();
        filingId = submission.filing();
    }

    /** @throws Refusal if it is decided already */
    void decide(AppealAnswers given, Submission submission) {
        if (granted != null) {
            throw Refusal.because("intake.appealDecided");
        }
        granted = given.granted();
        decidedBy = submission.person();
        decidedAt = submission.at();
        decisionFilingId = submission.filing();
    }

    public LocalDate lodgedOn() {
        return lodgedOn;
    }

    /** {@code null} until the director decides. */
    public @Nullable Boolean granted() {
        return granted;
    }
}
