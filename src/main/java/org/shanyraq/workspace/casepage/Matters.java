package org.shanyraq.workspace.casepage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.OpenMatters;
import org.springframework.stereotype.Component;

/** What runs beside the main line of a case: dangers, placements, partners, specialists. */
@Component
class Matters {

    private final List<OpenMatters> modules;
    private final CaseFiles cases;
    private final CentreClock clock;

    Matters(List<OpenMatters> modules, CaseFiles cases, CentreClock clock) {
        this.modules = modules;
        this.cases = cases;
        this.clock = clock;
    }

    List<OpenMatters.Matter> open(String caseNumber) {
        return OpenMatters.all(modules, caseNumber);
    }

    List<Matter> shown(List<OpenMatters.Matter> open) {
        Map<UUID, String> names = cases.memberNames(
                open.stream().flatMap(matter -> matter.members().stream()).collect(Collectors.toSet()));
        return open.stream().map(matter -> matter(matter, names)).toList();
    }

    private Matter matter(OpenMatters.Matter matter, Map<UUID, String> names) {
        return new Matter(
                matter.kind(),
                matter.what(),
                matter.state(),
                matter.members().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                clock.at(matter.since()),
                matter.until());
    }

    record Matter(
            String kind,
            @Nullable String what,
            String state,
            List<String> members,
            OffsetDateTime since,
            @Nullable LocalDate until) {}
}
