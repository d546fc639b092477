package org.shanyraq.family;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of which group a family was in a time: from the first day on, up to the day from which it was of another. */
@Entity
@Table(name = "family_type_span")
class TypeSpan {

    /** What a family was when it became known it was before, too: no day is without a group. */
    static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FamilyType type;

    private LocalDate since;
    private @Nullable LocalDate until;

    protected TypeSpan() {}

    TypeSpan(FamilyType type, LocalDate since) {
        id = UUID.randomUUID();
        this.type = type;
        this.since = since;
    }

    FamilyType type() {
        return type;
    }

    LocalDate since() {
        return since;
    }

    /** {@code null} while it lasts. */
    @Nullable
    LocalDate until() {
        return until;
    }

    void is(FamilyType right) {
        type = right;
    }

    void endsBefore(LocalDate next) {
        until = next;
    }

    void begins(LocalDate day) {
        since = day;
    }
}
