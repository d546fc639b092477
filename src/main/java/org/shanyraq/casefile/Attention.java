package org.shanyraq.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A hand that a deadline raised. It blocks nothing. */
@Entity
@Immutable
@Table(name = "attention")
class Attention {

    @Id
    private UUID id;

    private String caseNumber;
    private String deadline;
    private OffsetDateTime countedFrom;

    @Enumerated(EnumType.STRING)
    private AttentionStep step;

    private OffsetDateTime raisedAt;

    /** The user ids. */
    private String[] told;

    /** The engine's execution of the work that it is about; none where it is only told. */
    private @Nullable String work;

    protected Attention() {}
}
