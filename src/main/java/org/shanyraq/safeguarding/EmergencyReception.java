package org.shanyraq.safeguarding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shanyraq.form.Submission;

/** Children taken to a safe place at once (A122). */
@Entity
@Immutable
class EmergencyReception {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID dangerId;

    @ElementCollection
    @CollectionTable(name = "emergency_reception_child", joinColumns = @JoinColumn(name = "emergency_reception_id"))
    @Column(name = "member_id")
    private Set<UUID> children = new LinkedHashSet<>();

    private String place;
    private OffsetDateTime since;
    private UUID filingId;

    protected EmergencyReception() {}

    EmergencyReception(
            Danger danger, RecordEmergencyReceptionAnswers given, OffsetDateTime since, Submission submission) {
        this.since = since;
        dangerId = danger.id();
        children.addAll(given.children());
        place = given.place();
        filingId = submission.filing();
    }
}
