package org.shanyraq.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody around a family who supports it, or does not. It stays as it was told; a later paper replaces it. */
@Entity
@Table(name = "family_supporter")
class Supporter {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID familyId;
    private String supporterName;

    @Enumerated(EnumType.STRING)
    private SupporterKind supporter;

    @Enumerated(EnumType.STRING)
    private TieKind tie;

    private @Nullable LocalDate until;
    private UUID filingId;
    private boolean replaced;
    private int position;

    protected Supporter() {}

    Supporter(UUID familyId, ToldSupporter told, UUID filingId, int position) {
        this.familyId = familyId;
        this.supporterName = told.supporterName().strip();
        this.supporter = told.supporter();
        this.tie = told.tie();
        this.until = told.until();
        this.filingId = filingId;
        this.position = position;
    }

    void isReplaced() {
        replaced = true;
    }

    UUID filingId() {
        return filingId;
    }

    ToldSupporter told() {
        return new ToldSupporter(supporterName, supporter, tie, until);
    }
}
