package org.shanyraq.paper;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What a paper named in one language when it was signed. */
@Entity
@Immutable
class PaperAsSigned implements Persistable<PaperAsSigned.Key> {

    @EmbeddedId
    private Key key;

    private @Nullable String template;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode facts;

    protected PaperAsSigned() {}

    /** @param template the SHA-256 of a kept template, or {@code null} if none could be read */
    PaperAsSigned(Key key, @Nullable String template, JsonNode facts) {
        this.key = key;
        this.template = template;
        this.facts = facts;
    }

    @Nullable
    String template() {
        return template;
    }

    JsonNode facts() {
        return facts;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Kept once, never merged. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** @param filingId of the form as it was first filed */
    @Embeddable
    record Key(
            @Nullable UUID filingId,
            @Enumerated(EnumType.STRING) PaperKind paper,
            @Enumerated(EnumType.STRING) PaperLanguage language) {}
}
