package org.shanyraq.workspace.casepage;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.EmergencyAccesses;
import org.shanyraq.casefile.OpenedInEmergency;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Component;

/** Files that were opened by who has no part in them: who, when and why, by name. */
@Component
public class Emergencies {

    private final EmergencyAccesses accesses;
    private final Sights sights;
    private final Workers workers;
    private final CentreClock clock;

    Emergencies(EmergencyAccesses accesses, Sights sights, Workers workers, CentreClock clock) {
        this.accesses = accesses;
        this.sights = sights;
        this.workers = workers;
        this.clock = clock;
    }

    /** Of one case, the very latest first. */
    public List<Opened> latest(String caseNumber, int most) {
        return named(accesses.latest(caseNumber, most));
    }

    /** Of the last weeks, in the cases that the person leads or watches over. */
    List<Opened> latest() {
        return named(accesses.latest(sights.reach()));
    }

    private List<Opened> named(List<OpenedInEmergency> accesses) {
        Map<String, String> names = workers.names();
        return accesses.stream().map(opened -> named(opened, names)).toList();
    }

    private Opened named(OpenedInEmergency opened, Map<String, String> names) {
        return new Opened(
                opened.caseNumber(),
                opened.familyName(),
                names.getOrDefault(opened.person(), opened.person()),
                opened.reason(),
                clock.at(opened.openedAt()),
                clock.at(opened.endsAt()));
    }

    /** @param person by name */
    public record Opened(
            String caseNumber,
            String familyName,
            String person,
            String reason,
            OffsetDateTime openedAt,
            OffsetDateTime endsAt) {}
}
