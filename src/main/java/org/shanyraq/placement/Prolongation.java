package org.shanyraq.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shanyraq.form.Submission;

/** A decision by which a placement may last longer. */
@Entity
@Immutable
@Table(name = "placement_prolongation")
class Prolongation {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID placementId;
    private String decisionBody;
    private String decisionNumber;
    private LocalDate decidedOn;
    private LocalDate allowedUntil;
    private UUID filingId;

    protected Prolongation() {}

    Prolongation(Placement placement, FollowPlacementAnswers given, Submission submission) {
        placementId = placement.id();
        decisionBody = given.decisionBody();
        decisionNumber = given.decisionNumber();
        decidedOn = given.decisionOn();
        allowedUntil = given.newLimit();
        filingId = submission.filing();
    }
}
