package org.shanyraq.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A form as it was given. The database refuses to change or remove it. */
@Entity
@Immutable
@Table(name = "filing")
class Filing implements Persistable<UUID> {

    @Id
    private UUID id;

    private @Nullable String caseNumber;

    /** Without a case: the number of what the form belongs to. */
    private @Nullable String subject;

    private String form;
    private int formVersion;
    private String task;
    private String filedBy;
    private OffsetDateTime filedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode answers;

    /** Ids, levels and dates: which child or which specialist the form is about. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Object> variables;

    private @Nullable UUID corrects;
    private @Nullable String reason;
    private @Nullable Long firstSequence;

    /** The order of filing, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    protected Filing() {}

    /** @param number of the case, or of what the form belongs to without one */
    Filing(FiledForm given, String number) {
        this(given, number, null);
    }

    /** @param firstSequence of the paper that was filed first, for a correction */
    Filing(FiledForm given, String number, @Nullable Long firstSequence) {
        caseNumber = FamilyCase.isNumber(number) ? number : null;
        subject = caseNumber == null ? number : null;
        id = given.id();
        form = given.form();
        formVersion = given.version();
        task = given.task();
        filedBy = given.filedBy();
        filedAt = given.filedAt();
        answers = given.answers();
        variables = given.variables();
        corrects = given.corrects();
        reason = given.reason();
        this.firstSequence = firstSequence;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Filed once, never merged. */
    @Override
    public boolean isNew() {
        return true;
    }
}
