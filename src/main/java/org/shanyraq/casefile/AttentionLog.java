package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.staff.Absences;
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

    AttentionLog(AttentionRepository attention, FamilyCaseRepository cases, Absences absences, CentreClock clock) {
        this.attention = attention;
        this.cases = cases;
        this.absences = absences;
        this.clock = clock;
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
        String told = String.join(",", told(caseNumber, step));
        attention.raise(UUID.randomUUID(), caseNumber, deadline, countedFrom, step.name(), clock.now(), told);
    }

    private Set<String> told(String caseNumber, AttentionStep step) {
        return switch (step) {
            case caseManagerReminded ->
                cases.findById(caseNumber)
                        .map(FamilyCase::caseManager)
                        .map(absences::inPlaceOf)
                        .orElseThrow();
            case coordinatorTold -> absences.inRole("coordinator");
            case directorTold -> absences.inRole("director");
        };
    }

    /** The latest hands that were raised in the case, the very latest first. */
    @Transactional(readOnly = true)
    public List<CaseOverview.Raised> latest(String caseNumber, int most) {
        return attention.findLatest(caseNumber, Limit.of(most));
    }
}
