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
import org.shanyraq.casefile.ContactKind;
import org.shanyraq.casefile.Correctable;

/** Counted: a child in a placement was in touch with its own family (T1253). How it went is in the filing. */
@Entity
@Table(name = "placement_contact")
class ContactWithFamily implements Correctable<ContactWithFamily.Value> {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID placementId;
    private LocalDate contactOn;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String contactWith;
    private UUID filingId;

    /** Taken out of its paper by a correction. */
    private boolean struck;

    protected ContactWithFamily() {}

    /** @param paper that tells of it, whichever of its corrections did so first */
    ContactWithFamily(Placement placement, Value given, UUID paper) {
        placementId = placement.id();
        filingId = paper;
        correct(given);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Value value() {
        return new Value(contactOn, kind, contactWith);
    }

    @Override
    public void correct(Value now) {
        contactOn = now.on();
        kind = now.kind();
        contactWith = now.with();
    }

    @Override
    public boolean isStruck() {
        return struck;
    }

    @Override
    public void strike(boolean struckNow) {
        struck = struckNow;
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

    /** What is known of such a contact. */
    record Value(LocalDate on, ContactKind kind, String with) {

        static Value of(FamilyContact given) {
            return new Value(given.contactOn(), given.contactKind(), given.contactWith());
        }
    }
}
