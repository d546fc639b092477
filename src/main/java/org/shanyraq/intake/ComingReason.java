package org.shanyraq.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.Correctable;

/** Counted: a reason for which a family, or whoever asks for a one-off service, comes (T1203-1216, T1220-1232). */
@Entity
class ComingReason implements Correctable<ComingReason.Value> {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private @Nullable String caseNumber;
    private @Nullable String oneOffNumber;
    private String reason;
    private LocalDate notedOn;
    private UUID filingId;

    /** Taken out of its paper by a correction. */
    private boolean struck;

    protected ComingReason() {}

    /** @param paper that tells of it, whichever of its corrections did so first */
    ComingReason(@Nullable String caseNumber, @Nullable String oneOffNumber, Value given, UUID paper) {
        this.caseNumber = caseNumber;
        this.oneOffNumber = oneOffNumber;
        filingId = paper;
        correct(given);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Value value() {
        return new Value(reason, notedOn);
    }

    @Override
    public void correct(Value now) {
        reason = now.reason();
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

    /** @param reason its code in the list of reasons */
    record Value(String reason, LocalDate notedOn) {}
}
