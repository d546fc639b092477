package org.shanyraq.casefile;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.staff.Absences;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which deadlines came near or passed, and who was told. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AttentionLog {

    /**
     * How the numbers begin of referrals that wait for somebody to whom they are given, of a worker's talks and of their
     * qualifications, and of foster families.
     */
    private static final Set<String> TOLD_BY_MAIL = Set.of("R-", "W-", "Q-", "P-");

    /** How long that which is only told, and which nobody can settle, stays before those whom it concerns. */
    static final Duration ONLY_TOLD = Duration.ofDays(14);

    private final AttentionRepository attention;
    private final FamilyCaseRepository cases;
    private final Absences absences;
    private final CentreClock clock;
    private final ApplicationEventPublisher events;

    AttentionLog(
            AttentionRepository attention,
            FamilyCaseRepository cases,
            Absences absences,
            CentreClock clock,
            ApplicationEventPublisher events) {
        this.attention = attention;
        this.cases = cases;
        this.absences = absences;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Said again, for the same deadline counted from the same moment, it changes nothing. Where the person whose it is to
     * know is away, their substitute is told.
     *
     * What runs without a case has no file to say it in: whoever does it sees in the list of tasks that it is late. Of a
     * referral that is nobody's yet those who are to distribute it are told by mail, and of a worker's talk those who are to
     * hold it; of what a worker's role lacks those who watch over it, and of the check of a foster family those who make it.
     *
     * @param deadline a key of the table of deadlines
     */
    public void raise(String caseNumber, String deadline, OffsetDateTime countedFrom, AttentionStep step) {
        raise(caseNumber, deadline, countedFrom, step, null);
    }

    /**
     * As {@link #raise(String, String, OffsetDateTime, AttentionStep)}, for work that is open as long as this execution of the
     * engine is there.
     *
     * @param work {@code null} where nothing is to be done: it is only told
     */
    public void raise(
            String caseNumber, String deadline, OffsetDateTime countedFrom, AttentionStep step, @Nullable String work) {
        if (TOLD_BY_MAIL.stream().anyMatch(caseNumber::startsWith)) {
            List<String> told = List.copyOf(told(caseNumber, step));
            events.publishEvent(new HandRaised(UUID.randomUUID(), caseNumber, deadline, step, clock.now(), told));
            return;
        }
        if (!FamilyCase.isNumber(caseNumber)) {
            return;
        }
        List<String> told = List.copyOf(told(caseNumber, step));
        HandRaised hand = new HandRaised(UUID.randomUUID(), caseNumber, deadline, step, clock.now(), told);
        boolean first = attention.raise(
                        hand.id(),
                        caseNumber,
                        deadline,
                        countedFrom,
                        step.name(),
                        hand.at(),
                        String.join(",", told),
                        work)
                > 0;
        if (first) {
            events.publishEvent(hand);
        }
    }

    /** Of what stands apart from every case these people are told, by mail; it is in no list of raised hands. */
    public void tell(String number, String deadline, AttentionStep step, Collection<String> told) {
        events.publishEvent(new HandRaised(UUID.randomUUID(), number, deadline, step, clock.now(), List.copyOf(told)));
    }

    private Set<String> told(String caseNumber, AttentionStep step) {
        return switch (step) {
            case caseManagerReminded ->
                cases.findById(caseNumber)
                        .map(FamilyCase::caseManager)
                        .map(absences::inPlaceOf)
                        .orElseThrow();
            case coordinatorTold -> absences.inRole(Role.coordinator);
            case directorTold -> absences.inRole(Role.director);
        };
    }

    /** The hands that were raised in any case since then, the newest first. */
    @Transactional(readOnly = true)
    public List<HandRaised> since(OffsetDateTime then) {
        return attention.findRaisedSince(then);
    }

    /** What is open in the case of what hands were raised for: of each limit the last one, the latest first. */
    @Transactional(readOnly = true)
    public List<OpenHand> open(String caseNumber, int most) {
        return attention.findOpen(caseNumber, clock.now().minus(ONLY_TOLD), Limit.of(most));
    }

    /** The latest hands that were raised in the case, the very latest first. */
    @Transactional(readOnly = true)
    public List<CaseOverview.Raised> latest(String caseNumber, int most) {
        return attention.findLatest(caseNumber, Limit.of(most));
    }
}
