package org.shanyraq.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shanyraq.judgement.Judgement;

/** What a decision table answered about a case, asked about what, in which version and by which rules. */
@Entity
@Immutable
@Table(name = "judgement")
class KeptJudgement {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private String decision;
    private int decisionVersion;

    /** What it was asked about, or {@code null} for what was judged before that was kept. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Object> inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "answers")
    private List<Map<String, Object>> rows;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> rules;

    private OffsetDateTime judgedAt;

    /** The order of judging, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    protected KeptJudgement() {}

    KeptJudgement(String caseNumber, Judgement judgement, OffsetDateTime judgedAt) {
        this.caseNumber = caseNumber;
        this.judgedAt = judgedAt;
        decision = judgement.decision();
        decisionVersion = judgement.version();
        inputs = judgement.inputs();
        rows = judgement.rows();
        rules = judgement.rules();
    }

    OffsetDateTime judgedAt() {
        return judgedAt;
    }

    Judgement judgement() {
        return new Judgement(decision, decisionVersion, inputs == null ? Map.of() : inputs, rows, rules);
    }
}
