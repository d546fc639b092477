package org.shanyraq.reunification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.home.ChildHomes;
import org.shanyraq.home.ChildPlace;
import org.shanyraq.running.CaseEnded;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ways back of children to their families (T1254). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Reunifications {

    private static final Set<ReunificationStatus> OPEN =
            Set.of(ReunificationStatus.preparing, ReunificationStatus.allowed, ReunificationStatus.home);

    private final ReunificationRepository reunifications;
    private final ChildHomes homes;
    private final CaseFiles caseFiles;
    private final MessageSource words;
    private final CentreClock clock;

    Reunifications(
            ReunificationRepository reunifications,
            ChildHomes homes,
            CaseFiles caseFiles,
            MessageSource words,
            CentreClock clock) {
        this.reunifications = reunifications;
        this.homes = homes;
        this.caseFiles = caseFiles;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @throws Refusal if the child lives at home, or its return is under way already
     */
    public Reunification begin(BeginReunificationAnswers given, Submission submission) {
        caseFiles.family(submission.caseNumber()).member(given.childId());
        if (homes.now(given.childId()) == ChildPlace.home) {
            throw Refusal.because("reunification.livesAtHome").at("childId");
        }
        if (reunifications.existsByChildIdAndStatusIn(given.childId(), OPEN)) {
            throw Refusal.because("reunification.underWay").at("childId");
        }
        return reunifications.save(new Reunification(given.childId(), submission));
    }

    public void papersHanded(UUID id, GatherReturnPapersAnswers given) {
        of(id).papersHanded(given.handedOn());
    }

    public void housingChecked(UUID id, CheckHousingAnswers given) {
        of(id).housingChecked(given.checkedOn(), given.housing());
    }

    /** Whom the child met of its family it is in touch with (T1253). */
    public void visited(UUID id, AccompanyVisitsAnswers given, Submission submission) {
        Reunification reunification = of(id);
        reunification.visited(given.visits().size());
        given.visits()
                .forEach(visit -> homes.inTouch(
                        reunification.childId(), visit.visitedWith(), visit.visitedOn(), submission.filing()));
    }

    public void decide(UUID id, DecideReturnAnswers given, Submission submission) {
        of(id).decide(given, submission);
    }

    /** The child is home from that day on, or it did not come to it. */
    public void bring(UUID id, BringHomeAnswers given, Submission submission) {
        Reunification reunification = of(id);
        reunification.bring(given, submission);
        if (given.returned()) {
            homes.lives(
                    reunification.childId(),
                    ChildPlace.home,
                    Needed.given(given.returnedOn(), "returnedOn"),
                    submission.filing());
        }
    }

    /** How the first weeks went: the child stays, or lives elsewhere again. */
    public void look(UUID id, LookAtFirstWeeksAnswers given, Submission submission) {
        Reunification reunification = of(id);
        reunification.look(given, submission);
        if (!given.stays()) {
            homes.lives(
                    reunification.childId(),
                    Needed.given(given.childPlace(), "childPlace").place(),
                    Needed.given(given.leftAgainOn(), "leftAgainOn"),
                    submission.filing());
        }
    }

    @Transactional(readOnly = true)
    public Reunification of(UUID id) {
        return reunifications.findById(id).orElseThrow(() -> Refusal.because("reunification.unknown"));
    }

    @Transactional(readOnly = true)
    List<Reunification> open(String caseNumber) {
        return reunifications.findByCaseNumberAndStatusIn(caseNumber, OPEN);
    }

    @EventListener
    void caseEnded(CaseEnded ended) {
        open(ended.caseNumber()).forEach(reunification -> reunification.closeWithCase(clock.today()));
    }

    /** The children who do not live at home. */
    @Transactional(readOnly = true)
    public ToBegin toBegin(String caseNumber) {
        return new ToBegin(homes.childrenAway(caseNumber));
    }

    /** Whose return it is, and how far it is prepared. */
    @Transactional(readOnly = true)
    public ToReturn toReturn(UUID id) {
        Reunification reunification = of(id);
        String child = caseFiles
                .family(reunification.caseNumber())
                .member(reunification.childId())
                .fullName();
        return new ToReturn(
                child,
                word("set.childPlace." + homes.now(reunification.childId())),
                reunification.papersOn() == null ? null : Days.written(reunification.papersOn()),
                reunification.housing() == null ? null : word("reunification.housing." + reunification.housing()),
                reunification.visits());
    }

    /** Who is home, and since when. */
    @Transactional(readOnly = true)
    public ToLook toLook(UUID id) {
        return new ToLook(toReturn(id).child(), Days.written(of(id).returnedOn()));
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }

    public record ToBegin(List<Choice> awayOptions) {}

    /** @param livesNow where, in words */
    public record ToReturn(
            String child,
            String livesNow,
            @Nullable String papersHanded,
            @Nullable String housingFound,
            int visitsSoFar) {}

    public record ToLook(String child, @Nullable String homeSince) {}
}
