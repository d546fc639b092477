package org.shanyraq.casefile;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shanyraq.access.Reach;
import org.shanyraq.access.Role;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.staff.Absences;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Emergency access, "break glass": who works with families opens the file of one in which they have no part, when a child
 * cannot wait for whoever leads it. It ends by itself, stands on the file's timeline, and coordinators, directors and the
 * family's case manager are told at once.
 */
@Service
@Transactional
public class EmergencyAccesses {

    private static final int MOST = 25;
    /** How long a list shows what was opened; the timeline shows it for good. */
    private static final Period SHOWN = Period.ofDays(30);

    private final EmergencyAccessRepository accesses;
    private final CaseFiles cases;
    private final Sights sights;
    private final Absences absences;
    private final CentreClock clock;
    private final ApplicationEventPublisher events;
    private final Duration lasts;

    EmergencyAccesses(
            EmergencyAccessRepository accesses,
            CaseFiles cases,
            Sights sights,
            Absences absences,
            CentreClock clock,
            ApplicationEventPublisher events,
            @Value("${shanyraq.emergency-access.lasts:3h}") Duration lasts) {
        this.accesses = accesses;
        this.cases = cases;
        this.sights = sights;
        this.absences = absences;
        this.clock = clock;
        this.events = events;
        this.lasts = lasts;
    }

    /**
     * Opens the whole file to the signed-in person. To whom it is open already it changes nothing, also
     * where it is asked twice at the same instant.
     *
     * @param reason as it was written down
     * @throws Refusal as of a case that is not there, if families are not the person's work
     */
    public void open(String caseNumber, String reason) {
        if (!sights.worksWithFamilies()) {
            throw Refusal.because("casefile.unknownCase", caseNumber);
        }
        FamilyCase opened = cases.of(caseNumber);
        accesses.lock(caseNumber, sights.person());
        if (sights.of(caseNumber).seesTheWhole()) {
            return;
        }
        OffsetDateTime now = clock.now();
        EmergencyAccess access =
                accesses.save(new EmergencyAccess(caseNumber, sights.person(), reason, now, now.plus(lasts)));
        events.publishEvent(new EmergencyTold(access.id(), caseNumber, told(opened)));
    }

    private Set<String> told(FamilyCase opened) {
        Set<String> told = new LinkedHashSet<>(absences.inPlaceOf(opened.caseManager()));
        told.addAll(absences.inRole(Role.coordinator));
        told.addAll(absences.inRole(Role.director));
        told.remove(sights.person());
        return told;
    }

    /** The latest of the case, the very latest first. */
    @Transactional(readOnly = true)
    public List<OpenedInEmergency> latest(String caseNumber, int most) {
        return accesses.findLatest(caseNumber, Limit.of(most));
    }

    /** Of the last weeks those in the cases that the person leads, or in every case, the latest first. */
    @Transactional(readOnly = true)
    public List<OpenedInEmergency> latest(Reach reach) {
        return accesses.findSince(clock.now().minus(SHOWN), reach.everyCase(), reach.person(), Limit.of(MOST));
    }
}
