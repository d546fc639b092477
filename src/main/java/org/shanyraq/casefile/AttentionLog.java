package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
     * What runs without a case has no file to say it in: whoever does it sees in the list of tasks that it is late.
     *
     * @param deadline a key of the table of deadlines
     */
    public void raise(String caseNumber, String deadline, OffsetDateTime countedFrom, AttentionStep step) {
        if (!FamilyCase.isNumber(caseNumber)) {
            return;
        }
        List<String> told = List.copyOf(told(caseNumber, step));
        HandRaised hand = new HandRaised(UUID.randomUUID(), caseNumber, deadline, step, clock.now(), told);
        boolean first = attention.raise(
                        hand.id(), caseNumber, deadline, countedFrom, step.name(), hand.at(), String.join(",", told))
                > 0;
        if (first) {
            events.publishEvent(hand);
        }
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

    /** The latest hands that were raised in the case, the very latest first. */
    @Transactional(readOnly = true)
    public List<CaseOverview.Raised> latest(String caseNumber, int most) {
        return attention.findLatest(caseNumber, Limit.of(most));
    }
}
