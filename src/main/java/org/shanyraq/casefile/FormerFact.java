package org.shanyraq.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.Correction;

/** What a fact was before it was corrected. Who corrected it, when and why says the correction. */
@Entity
@Immutable
class FormerFact {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** The order of correcting, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private UUID factId;
    private UUID filingId;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode was;

    protected FormerFact() {}

    FormerFact(UUID fact, JsonNode was, Correction correction) {
        factId = fact;
        filingId = correction.submission().filing();
        this.was = was;
    }
}
