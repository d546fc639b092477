package org.shanyraq.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.Mode;

/** One meeting of a group, with who came. */
@Entity
class GroupMeeting {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_number")
    private GroupActivity activity;

    private int number;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    private UUID filingId;

    // Read for all meetings of a group at once.
    @ElementCollection
    @CollectionTable(name = "group_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "participant_id")
    @BatchSize(size = 100)
    private Set<UUID> attendees = new LinkedHashSet<>();

    protected GroupMeeting() {}

    /** @param mode {@code null} where it was not told */
    GroupMeeting(
            GroupActivity activity,
            int number,
            LocalDate heldOn,
            @Nullable Mode mode,
            Collection<UUID> attendees,
            UUID filingId) {
        id = UUID.randomUUID();
        this.activity = activity;
        this.number = number;
        this.heldOn = heldOn;
        this.mode = mode;
        this.filingId = filingId;
        this.attendees.addAll(attendees);
    }

    UUID id() {
        return id;
    }

    /** From 1. */
    int number() {
        return number;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    /** The ids of the participants who came. */
    Set<UUID> attendees() {
        return attendees;
    }
}
