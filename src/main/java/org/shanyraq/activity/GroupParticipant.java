package org.shanyraq.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.Submission;

/** Somebody who takes part in a group: a member of a family of the centre, or somebody known by name only. */
@Entity
class GroupParticipant {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_number")
    private GroupActivity activity;

    private int position;
    private @Nullable String caseNumber;
    private @Nullable UUID memberId;
    private @Nullable String name;
    private @Nullable UUID outsidePersonId;
    private LocalDate enrolledOn;
    private @Nullable LocalDate leftOn;
    private UUID filingId;

    protected GroupParticipant() {}

    GroupParticipant(GroupActivity activity, int position, Person person, Submission submission) {
        id = UUID.randomUUID();
        this.activity = activity;
        this.position = position;
        caseNumber = person.caseNumber();
        memberId = person.member();
        name = person.name();
        outsidePersonId = person.outside();
        enrolledOn = submission.at().toLocalDate();
        filingId = submission.filing();
    }

    void leave(LocalDate on) {
        leftOn = on;
    }

    boolean takesPart() {
        return leftOn == null;
    }

    boolean is(Person person) {
        return memberId == null
                ? name != null && name.equalsIgnoreCase(person.name())
                : memberId.equals(person.member());
    }

    UUID id() {
        return id;
    }

    /** {@code null} for somebody without a case. */
    @Nullable
    String caseNumber() {
        return caseNumber;
    }

    /** {@code null} for somebody without a case. */
    @Nullable
    UUID member() {
        return memberId;
    }

    /** Who it is among the people of no family; {@code null} for a member of one. */
    @Nullable
    UUID outside() {
        return outsidePersonId;
    }

    /** Of somebody without a case; the file of the family names the others. */
    @Nullable
    String name() {
        return name;
    }
}
