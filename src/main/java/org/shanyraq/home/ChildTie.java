package org.shanyraq.home;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A child is in touch with somebody of its own family since a day (T1253). */
@Entity
@Table(name = "child_tie")
class ChildTie {

    @Id
    private UUID id;

    private UUID memberId;
    private LocalDate since;
    private String withWhom;
    private UUID filingId;

    protected ChildTie() {}

    ChildTie(UUID child, String withWhom, LocalDate since, UUID filing) {
        id = UUID.randomUUID();
        memberId = child;
        this.withWhom = withWhom.strip();
        this.since = since;
        filingId = filing;
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    Tie tie() {
        return new Tie(withWhom, since);
    }

    void isOf(UUID child) {
        memberId = child;
    }
}
