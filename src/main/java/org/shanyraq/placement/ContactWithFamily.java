package org.shanyraq.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shanyraq.casefile.ContactKind;
import org.shanyraq.engine.Submission;

/** Counted: a child in a placement was in touch with its own family (T1253). How it went is in the filing. */
@Entity
@Immutable
@Table(name = "placement_contact")
class ContactWithFamily {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID placementId;
    private LocalDate contactOn;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String contactWith;
    private UUID filingId;

    protected ContactWithFamily() {}

    ContactWithFamily(Placement placement, FamilyContact given, Submission submission) {
        placementId = placement.id();
        contactOn = given.contactOn();
        kind = given.contactKind();
        contactWith = given.contactWith();
        filingId = submission.filing();
    }

    LocalDate on() {
        return contactOn;
    }

    ContactKind kind() {
        return kind;
    }

    String with() {
        return contactWith;
    }
}
