package org.shanyraq.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.shanyraq.casefile.Correctable;

/**
 * Counted: what is found with a child who gets corrective help (T1235). It is health: who may read it in its paper is said
 * there (ADR 27), and nothing shows it elsewhere. A child of whom it was said twice counts once.
 */
@Entity
class ChildDiagnosis implements Correctable<ChildDiagnosis.Value> {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private UUID memberId;
    private String diagnosisGroup;
    private LocalDate notedOn;
    private UUID filingId;

    /** Taken out of its paper by a correction. */
    private boolean struck;

    protected ChildDiagnosis() {}

    /** @param paper that tells of it, whichever of its corrections did so first */
    ChildDiagnosis(String caseNumber, Value given, UUID paper) {
        this.caseNumber = caseNumber;
        filingId = paper;
        correct(given);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Value value() {
        return new Value(memberId, diagnosisGroup, notedOn);
    }

    @Override
    public void correct(Value now) {
        memberId = now.child();
        diagnosisGroup = now.diagnosisGroup();
        notedOn = now.notedOn();
    }

    @Override
    public boolean isStruck() {
        return struck;
    }

    @Override
    public void strike(boolean struckNow) {
        struck = struckNow;
    }

    /** @param diagnosisGroup its code in the list of groups */
    record Value(UUID child, String diagnosisGroup, LocalDate notedOn) {}
}
