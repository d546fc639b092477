package org.shanyraq.workspace.casepage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseOverview;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Component;

/** Who led a case from when to when, by name. */
@Component
public class LeadNames {

    private final Workers workers;
    private final CentreClock clock;

    LeadNames(Workers workers, CentreClock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    public List<Led> of(List<CaseOverview.Led> leads) {
        Map<String, String> names = workers.names();
        return leads.stream().map(lead -> led(lead, names)).toList();
    }

    private Led led(CaseOverview.Led lead, Map<String, String> names) {
        return new Led(
                names.getOrDefault(lead.worker(), lead.worker()),
                clock.at(lead.since()),
                clock.at(lead.until()),
                lead.reason().name(),
                lead.standsInFor() == null ? null : names.getOrDefault(lead.standsInFor(), lead.standsInFor()),
                lead.plannedUntil());
    }

    public record Led(
            String worker,
            OffsetDateTime since,
            @Nullable OffsetDateTime until,
            String reason,
            @Nullable String standsInFor,
            @Nullable LocalDate plannedUntil) {}
}
