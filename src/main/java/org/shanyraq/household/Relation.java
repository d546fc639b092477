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

/** What one person of a family is to another, from when to when. It stays as it was told; a later paper replaces it. */
@Entity
@Table(name = "family_relation")
class Relation {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID familyId;
    private UUID one;

    @Enumerated(EnumType.STRING)
    private RelationKind relation;

    private UUID other;
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;
    private UUID filingId;
    private boolean replaced;
    private int position;

    protected Relation() {}

    Relation(UUID familyId, ToldRelation told, UUID filingId, int position) {
        this.familyId = familyId;
        this.one = told.one();
        this.relation = told.relation();
        this.other = told.other();
        this.since = told.since();
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

    ToldRelation told() {
        return new ToldRelation(one, relation, other, since, until);
    }
}
