package org.shanyraq.placement;

import static org.shanyraq.placement.PlacementStatus.allowed;
import static org.shanyraq.placement.PlacementStatus.asked;
import static org.shanyraq.placement.PlacementStatus.running;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.foster.FosterFamilies.Carers;
import org.shanyraq.home.ChildPlace;

/** One short placement of one child (A118). It refuses every step that cannot follow. */
@Entity
public class Placement {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private UUID childId;

    @Enumerated(EnumType.STRING)
    private PlacementKind kind;

    @Enumerated(EnumType.STRING)
    private PlacementStatus status;

    private String askedBy;
    private OffsetDateTime askedAt;
    private UUID filingId;

    private @Nullable String decisionBody;
    private @Nullable String decisionNumber;
    private @Nullable LocalDate decidedOn;
    private @Nullable UUID decisionFilingId;

    private @Nullable OffsetDateTime startedAt;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate allowedUntil;
    private @Nullable String carersName;
    private @Nullable String carersPhone;
    private @Nullable Boolean carersTrained;
    private @Nullable UUID startFilingId;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PlacementEnd ending;

    @Enumerated(EnumType.STRING)
    private @Nullable PermanentKind permanentKind;

    @Enumerated(EnumType.STRING)
    private @Nullable EarlyEndReason earlyReason;

    private @Nullable UUID endFilingId;

    @Version
    private Integer lockVersion;

    protected Placement() {}

    Placement(AskForPlacementAnswers given, Submission submission) {
        childId = given.childId();
        kind = given.kind();
        status = asked;
        caseNumber = submission.caseNumber();
        askedBy = submission.person();
        askedAt = submission.at();
        filingId = submission.filing();
    }

    /** The guardianship body has spoken. */
    void decide(RecordGuardianshipDecisionAnswers given, Submission submission) {
        require(asked);
        boolean isAllowed = given.decision() == GuardianshipDecision.allowed;
        if (isAllowed) {
            Needed.given(given.decisionNumber(), "decisionNumber");
        }
        status = isAllowed ? allowed : PlacementStatus.refused;
        decisionBody = given.decisionBody();
        decisionNumber = given.decisionNumber();
        decidedOn = given.decisionOn();
        decisionFilingId = submission.filing();
    }

    /**
     * The child lives with its carers. Without a decision it does not come to this.
     *
     * @param until the last day of the general limit
     * @param carers of the register of foster families; {@code null} where whoever files it names them
     */
    void start(StartPlacementAnswers given, LocalDate until, @Nullable Carers carers, Submission submission) {
        require(allowed);
        if (given.startedOn().isBefore(decidedOn)) {
            throw Refusal.because("placement.startedBeforeDecision").at("startedOn");
        }
        status = running;
        startedOn = given.startedOn();
        startedAt = countedFrom(given.startedOn(), submission);
        allowedUntil = until;
        carersName = carers == null ? Needed.given(given.carersName(), "carersName") : carers.names();
        carersPhone = carers == null ? Needed.given(given.carersPhone(), "carersPhone") : carers.phone();
        carersTrained = carers != null || Needed.given(given.carersTrained(), "carersTrained");
        startFilingId = submission.filing();
    }

    /** It did not come to the placement. */
    void giveUp(StartPlacementAnswers given, Submission submission) {
        require(allowed);
        status = PlacementStatus.notBegun;
        startFilingId = submission.filing();
    }

    /** The guardianship body lets the child stay longer; there is no prolongation without its decision. */
    Prolongation prolong(FollowPlacementAnswers given, Submission submission) {
        require(running);
        Needed.given(given.decisionBody(), "decisionBody");
        Needed.given(given.decisionNumber(), "decisionNumber");
        Needed.given(given.decisionOn(), "decisionOn");
        Needed.given(given.newLimit(), "newLimit");
        if (!given.newLimit().isAfter(allowedUntil)) {
            throw Refusal.because("placement.newLimitNotLater", Days.written(allowedUntil))
                    .at("newLimit");
        }
        allowedUntil = given.newLimit();
        return new Prolongation(this, given, submission);
    }

    void end(FollowPlacementAnswers given, Submission submission) {
        require(running);
        Needed.given(given.endedOn(), "endedOn");
        Needed.given(given.ending(), "ending");
        boolean forGood = given.ending() == PlacementEnd.permanentPlacement;
        boolean early = given.ending() == PlacementEnd.endedEarly;
        if (forGood) {
            Needed.given(given.permanentKind(), "permanentKind");
        }
        if (early) {
            Needed.given(given.earlyReason(), "earlyReason");
        }
        ensureSince(given.endedOn(), "endedOn");
        status = PlacementStatus.ended;
        endedOn = given.endedOn();
        ending = given.ending();
        permanentKind = forGood ? given.permanentKind() : null;
        earlyReason = early ? given.earlyReason() : null;
        endFilingId = submission.filing();
    }

    /** Where the child lives after it; nothing where it lives nowhere or on its own. */
    Optional<ChildPlace> placeAfter() {
        if (ending == PlacementEnd.returnedHome) {
            return Optional.of(ChildPlace.home);
        }
        if (earlyReason == EarlyEndReason.death || earlyReason == EarlyEndReason.cameOfAge) {
            return Optional.empty();
        }
        return Optional.of(permanentKind == null ? ChildPlace.elsewhere : permanentKind.place());
    }

    /** Its family's case has become one with another, in which it goes on. */
    void goOnIn(String otherCase, UUID childThere) {
        require(running);
        caseNumber = otherCase;
        childId = childThere;
    }

    /** The case is over, so nobody follows the placement here any more. */
    void closeWithCase(LocalDate day) {
        endedOn = status == running ? day : null;
        status = PlacementStatus.caseEnded;
    }

    /** Nothing can be seen of a placement before it began. */
    void ensureSince(LocalDate day, Object... path) {
        if (day.isBefore(startedOn)) {
            throw Refusal.because("placement.beforeItBegan", Days.written(startedOn))
                    .at(path);
        }
    }

    /** Where the deadlines of a day count from: the time of day at which it is written down. */
    static OffsetDateTime countedFrom(LocalDate day, Submission submission) {
        return submission.at().with(day);
    }

    private void require(PlacementStatus needed) {
        if (status != needed) {
            throw Refusal.because("placement.notNow");
        }
    }

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public UUID childId() {
        return childId;
    }

    public PlacementKind kind() {
        return kind;
    }

    /** Whether a foster family of the register takes the child. */
    boolean isWithFosterFamily() {
        return kind == PlacementKind.fosterFamily;
    }

    public boolean isAllowed() {
        return status == allowed;
    }

    public boolean isRunning() {
        return status == running;
    }

    /** {@code null} unless it began. */
    public @Nullable LocalDate startedOn() {
        return startedOn;
    }

    /** What its deadlines count from; nothing unless it began. */
    public Optional<OffsetDateTime> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** What the limit of a prolonged placement counts towards. */
    public OffsetDateTime countsUntil() {
        return startedAt().orElseThrow().plusDays(ChronoUnit.DAYS.between(startedOn, allowedUntil));
    }

    /** The last day of the general limit or of the latest prolongation; {@code null} unless it began. */
    public @Nullable LocalDate allowedUntil() {
        return allowedUntil;
    }

    public @Nullable String decisionBody() {
        return decisionBody;
    }

    public @Nullable String decisionNumber() {
        return decisionNumber;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String carersName() {
        return carersName;
    }

    public @Nullable String carersPhone() {
        return carersPhone;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** {@code null} unless it ended. */
    public @Nullable PlacementEnd ending() {
        return ending;
    }

    @Nullable
    PermanentKind permanentKind() {
        return permanentKind;
    }

    @Nullable
    EarlyEndReason earlyReason() {
        return earlyReason;
    }

    OffsetDateTime askedAt() {
        return askedAt;
    }

    PlacementStatus status() {
        return status;
    }
}
