package org.shanyraq.home;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a child lived from one day on, up to the day from which it lived elsewhere. */
@Entity
@Table(name = "child_home")
class ChildHome {

    @Id
    private UUID id;

    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private ChildPlace place;

    private LocalDate since;
    private @Nullable LocalDate until;

    /** The paper that says so. */
    private UUID filingId;

    protected ChildHome() {}

    ChildHome(UUID child, ChildPlace place, LocalDate since, @Nullable LocalDate until, UUID filing) {
        id = UUID.randomUUID();
        memberId = child;
        this.place = place;
        this.since = since;
        this.until = until;
        filingId = filing;
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    ChildPlace place() {
        return place;
    }

    LocalDate since() {
        return since;
    }

    /** {@code null} while the child lives there. */
    @Nullable
    LocalDate until() {
        return until;
    }

    void is(ChildPlace other, UUID filing) {
        place = other;
        filingId = filing;
    }

    void begins(LocalDate day) {
        since = day;
    }

    void ends(@Nullable LocalDate day) {
        until = day;
    }

    void isOf(UUID child) {
        memberId = child;
    }

    Lived lived() {
        return new Lived(place, since, until);
    }
}
