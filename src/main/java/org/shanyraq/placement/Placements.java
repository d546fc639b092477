package org.shanyraq.placement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FormerFacts;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.shanyraq.foster.FosterFamilies;
import org.shanyraq.foster.FosterFamilies.Carers;
import org.shanyraq.home.ChildHomes;
import org.shanyraq.household.MembersMoved;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.shanyraq.running.CaseEnded;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.Deadlines;
import org.shanyraq.running.RunningCase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The short placements of all children (A118). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Placements {

    private static final Set<PlacementStatus> OPEN =
            Set.of(PlacementStatus.asked, PlacementStatus.allowed, PlacementStatus.running);

    private final PlacementRepository placements;
    private final ProlongationRepository prolongations;
    private final PlacementLookRepository looks;
    private final ContactWithFamilyRepository contacts;
    private final FormerFacts formers;
    private final ChildHomes homes;
    private final FosterFamilies fosterFamilies;
    private final CaseFiles caseFiles;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final RunningCase running;
    private final CentreClock clock;

    Placements(
            PlacementRepository placements,
            ProlongationRepository prolongations,
            PlacementLookRepository looks,
            ContactWithFamilyRepository contacts,
            FormerFacts formers,
            ChildHomes homes,
            FosterFamilies fosterFamilies,
            CaseFiles caseFiles,
            Decisions decisions,
            Deadlines deadlines,
            RunningCase running,
            CentreClock clock) {
        this.placements = placements;
        this.prolongations = prolongations;
        this.looks = looks;
        this.contacts = contacts;
        this.formers = formers;
        this.homes = homes;
        this.fosterFamilies = fosterFamilies;
        this.caseFiles = caseFiles;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.running = running;
        this.clock = clock;
    }

    /**
     * A child cannot stay at home.
     *
     * @throws Refusal if it is in a placement already, or one is being prepared
     */
    public Placement ask(AskForPlacementAnswers given, Submission submission) {
        caseFiles.family(submission.caseNumber()).member(given.childId());
        if (placements.existsByChildIdAndStatusIn(given.childId(), OPEN)) {
            throw Refusal.because("placement.childPlacedAlready").at("childId");
        }
        return placements.save(new Placement(given, submission));
    }

    /** The guardianship body allows a placement or refuses it. */
    public Placement decide(UUID id, RecordGuardianshipDecisionAnswers given, Submission submission) {
        Placement placement = of(id);
        placement.decide(given, submission);
        return placement;
    }

    /**
     * The child lives with its carers from that day on, or it did not come to it.
     *
     * @throws Refusal with the sentence of the decision {@code placementAge} if the child is too young or too old
     */
    public Placement start(UUID id, StartPlacementAnswers given, Submission submission) {
        Placement placement = of(id);
        if (!given.begun()) {
            placement.giveUp(given, submission);
            return placement;
        }
        Needed.given(given.startedOn(), "startedOn");
        ensureOfAge(placement, given.startedOn());
        OffsetDateTime start = Placement.countedFrom(given.startedOn(), submission);
        placement.start(
                given,
                deadlines.limit("placementLimit", start).toLocalDate(),
                received(placement, given, given.startedOn()),
                submission);
        homes.lives(placement.childId(), placement.kind().place(), given.startedOn(), submission.filing());
        return placement;
    }

    /** A form of before the register has the carers' name typed in. */
    private @Nullable Carers received(Placement placement, StartPlacementAnswers given, LocalDate day) {
        if (!placement.isWithFosterFamily() || given.fosterFamily() == null) {
            return null;
        }
        return fosterFamilies.receive(given.fosterFamily(), placement.id(), age(placement, day), day);
    }

    /** What happened in the placement, and whether it goes on. */
    public Placement follow(UUID id, FollowPlacementAnswers given, Submission submission) {
        if (given.isEmpty()) {
            throw Refusal.because("placement.nothingRecorded");
        }
        Placement placement = of(id);
        record(given.familyContacts(), placement, submission);
        if (given.prolongs()) {
            prolongations.save(placement.prolong(given, submission));
        }
        if (given.ends()) {
            placement.end(given, submission);
            fosterFamilies.leave(placement.id(), Needed.given(given.endedOn(), "endedOn"));
            placement
                    .placeAfter()
                    .ifPresent(place -> homes.lives(
                            placement.childId(), place, Needed.given(given.endedOn(), "endedOn"), submission.filing()));
        }
        return placement;
    }

    /** Chooses when the child is looked at next. */
    public NextLook chooseLook(UUID id) {
        Placement placement = of(id);
        Optional<PlacementLook> before = looks.findFirstByPlacementIdAndFilingIdNotNullOrderByNumberDesc(id);
        int number = before.map(PlacementLook::number).orElse(0) + 1;
        Judgement judgement = decisions.ask("placementLooks", null, Map.of("number", number));
        OffsetDateTime since = before.filter(look -> "lookBefore".equals(judgement.text("countsFrom")))
                .map(PlacementLook::dueAt)
                .or(placement::startedAt)
                .orElseThrow();
        String deadline = judgement.text("look");
        if (latestLook(id).filter(look -> look.number() == number).isEmpty()) {
            looks.save(new PlacementLook(id, number, deadlines.limit(deadline, since)));
        }
        return new NextLook(deadline, clock.at(since));
    }

    /** How the child fares, and how it is to go on. */
    public void look(UUID id, LookAtPlacementAnswers given, Submission submission) {
        Placement placement = of(id);
        placement.ensureSince(given.lookedOn(), "lookedOn");
        latestLook(id).orElseThrow(() -> Refusal.because("placement.notNow")).make(given.lookedOn(), submission);
        record(given.familyContacts(), placement, submission);
    }

    @Transactional(readOnly = true)
    public Placement of(UUID id) {
        return placements.findById(id).orElseThrow(() -> Refusal.because("placement.unknown"));
    }

    /** The placements of a case's children, the oldest first. */
    @Transactional(readOnly = true)
    public List<Placement> ofCase(String caseNumber) {
        return placements.findByCaseNumberOrderByAskedAt(caseNumber);
    }

    /** The placements of a case's children that are being prepared or run. */
    @Transactional(readOnly = true)
    List<Placement> open(String caseNumber) {
        return placements.findByCaseNumberAndStatusIn(caseNumber, OPEN);
    }

    @EventListener
    void caseEnded(CaseEnded ended) {
        placements.findByCaseNumberAndStatusIn(ended.caseNumber(), OPEN).forEach(this::closeWithCase);
    }

    private void closeWithCase(Placement placement) {
        placement.closeWithCase(clock.today());
        fosterFamilies.leave(placement.id(), clock.today());
    }

    /** A placement that has begun goes on in the case of its child; what is not allowed or begun yet is asked for anew. */
    @EventListener
    void membersMoved(MembersMoved moved) {
        placements
                .findByCaseNumberAndStatusIn(moved.from(), OPEN)
                .forEach(placement -> caseFiles
                        .family(moved.to())
                        .entryOf(child(placement))
                        .ifPresent(child -> childMoved(placement, moved.to(), child.id())));
    }

    private void childMoved(Placement placement, String to, UUID child) {
        running.tell(
                placement.caseNumber(),
                "placement.childMoved",
                "placementId",
                placement.id().toString());
        if (placement.isRunning() && !placements.existsByChildIdAndStatusIn(child, OPEN)) {
            goOn(placement, to, child);
        } else {
            closeWithCase(placement);
        }
    }

    private void goOn(Placement placement, String to, UUID child) {
        boolean prolonged = prolongations.existsByPlacementId(placement.id());
        OffsetDateTime began = placement.startedAt().orElseThrow();
        placement.goOnIn(to, child);
        running.beginAt(
                "placement",
                "placement.takenOver",
                to,
                Map.of(
                        "placementId",
                        placement.id().toString(),
                        CaseVariables.CHILD.name(),
                        child.toString(),
                        "placedAt",
                        began.toString(),
                        "limitFrom",
                        (prolonged ? placement.countsUntil() : began).toString(),
                        "prolonged",
                        prolonged));
    }

    Optional<PlacementLook> latestLook(UUID id) {
        return looks.findFirstByPlacementIdOrderByNumberDesc(id);
    }

    private void ensureOfAge(Placement placement, LocalDate day) {
        Judgement judgement = decisions.ask(
                "placementAge", placement.caseNumber(), Collections.singletonMap("age", age(placement, day)));
        if (!judgement.isTrue("permitted")) {
            throw Refusal.because("placement.notOfAge", judgement.text("reason"))
                    .at("startedOn");
        }
    }

    /** Of its child in full years; {@code null} where it is not known. */
    @Nullable
    Integer age(Placement placement, LocalDate day) {
        LocalDate born = child(placement).birthDate();
        return born == null ? null : Period.between(born, day).getYears();
    }

    private Member child(Placement placement) {
        return caseFiles.family(placement.caseNumber()).member(placement.childId());
    }

    private void record(List<FamilyContact> given, Placement placement, Submission submission) {
        values(given, placement).forEach(contact -> {
            contacts.save(new ContactWithFamily(placement, contact, submission.filing()));
            homes.inTouch(placement.childId(), contact.with(), contact.on(), submission.filing());
        });
    }

    /** When the child was in touch with its own family is what the corrected paper says; what was decided stands. */
    public void correct(UUID id, List<FamilyContact> now, Correction correction) {
        Placement placement = of(id);
        formers.correct(
                contacts.findByFilingId(correction.paper()),
                values(now, placement),
                correction,
                added -> contacts.save(new ContactWithFamily(placement, added, correction.paper())));
    }

    private static List<ContactWithFamily.Value> values(List<FamilyContact> given, Placement placement) {
        for (int row = 0; row < given.size(); row++) {
            placement.ensureSince(given.get(row).contactOn(), "familyContacts", row, "contactOn");
        }
        return given.stream().map(ContactWithFamily.Value::of).toList();
    }
}
