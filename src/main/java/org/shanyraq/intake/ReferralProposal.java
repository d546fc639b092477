package org.shanyraq.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** A referral that names a case of somebody else, until a coordinator has said whose the family is. */
@Entity
@Table(name = "referral_proposal")
public class ReferralProposal {

    @Id
    private String number;

    @Version
    private Integer lockVersion;

    /** As it was written down. */
    private String namedCase;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode told;

    private String proposedBy;
    private OffsetDateTime proposedAt;
    private UUID filingId;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferralDistribution distribution;

    private @Nullable String caseNumber;
    private @Nullable String distributedBy;
    private @Nullable OffsetDateTime distributedAt;
    private @Nullable String word;

    protected ReferralProposal() {}

    /** @param told the answers of the referral */
    ReferralProposal(String number, String namedCase, JsonNode told, Submission submission) {
        this.number = number;
        this.namedCase = namedCase;
        this.told = told;
        proposedBy = submission.person();
        proposedAt = submission.at();
        filingId = submission.filing();
    }

    /**
     * @param referral as it stands in its case now
     * @throws Refusal if somebody has done it already
     */
    void distribute(Referral referral, DistributeReferralAnswers answers, Submission submission) {
        if (distribution != null) {
            throw Refusal.because("intake.distributedAlready");
        }
        distribution = answers.distribution();
        caseNumber = referral.caseNumber();
        distributedBy = submission.person();
        distributedAt = submission.at();
        word = answers.word();
    }

    /** {@code R-YYYY-NNNN}. */
    public String number() {
        return number;
    }

    /** The user who took it down. */
    public String proposedBy() {
        return proposedBy;
    }

    String namedCase() {
        return namedCase;
    }

    JsonNode told() {
        return told;
    }

    OffsetDateTime proposedAt() {
        return proposedAt;
    }

    UUID filing() {
        return filingId;
    }

    /** Once it was distributed. */
    ReferralDistribution distribution() {
        return Objects.requireNonNull(distribution);
    }

    /** Once it was distributed: the case in which it stands. */
    String caseNumber() {
        return Objects.requireNonNull(caseNumber);
    }

    Optional<String> word() {
        return Optional.ofNullable(word);
    }
}
