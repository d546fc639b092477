package org.shanyraq.workspace.casepage;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.Filings;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Component;

/** Who has worked in a case. */
@Component
class Team {

    private final Filings filings;
    private final Workers workers;
    private final RoleNames roles;
    private final CentreClock clock;

    Team(Filings filings, Workers workers, RoleNames roles, CentreClock clock) {
        this.filings = filings;
        this.workers = workers;
        this.roles = roles;
        this.clock = clock;
    }

    /** Whoever has filed anything, the latest first. */
    List<Colleague> of(String caseNumber) {
        Map<String, Worker> everybody = workers.everybody();
        return filings.hands(caseNumber).stream()
                .map(hand -> colleague(hand, everybody.get(hand.person())))
                .toList();
    }

    private Colleague colleague(Filings.Hand hand, @Nullable Worker worker) {
        return new Colleague(
                worker == null ? hand.person() : worker.name(),
                worker == null ? null : roles.of(worker.role()),
                clock.at(hand.lastFiledAt()));
    }

    record Colleague(String name, @Nullable String role, OffsetDateTime lastFiledAt) {}
}
