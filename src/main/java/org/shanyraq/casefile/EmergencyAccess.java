package org.shanyraq.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody opened the file of a case in which they have no part, for some hours and with a reason. */
@Entity
@Immutable
@Table(name = "emergency_access")
class EmergencyAccess {

    @Id
    private UUID id;

    private String caseNumber;
    private String person;
    private String reason;
    private OffsetDateTime openedAt;

    /** From then on the file is closed to them again. */
    private OffsetDateTime endsAt;

    protected EmergencyAccess() {}

    EmergencyAccess(String caseNumber, String person, String reason, OffsetDateTime openedAt, OffsetDateTime endsAt) {
        this.id = UUID.randomUUID();
        this.caseNumber = caseNumber;
        this.person = person;
        this.reason = reason;
        this.openedAt = openedAt;
        this.endsAt = endsAt;
    }

    UUID id() {
        return id;
    }
}
