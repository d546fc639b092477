package org.shanyraq.workspace.casepage;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sight;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.running.CaseAgenda;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Component;

/** What is next in a case, with the names that the engine does not know. */
@Component
class Agendas {

    private final CaseAgenda engine;
    private final CaseFiles cases;
    private final Workers workers;
    private final RoleNames roles;
    private final CentreClock clock;

    Agendas(CaseAgenda engine, CaseFiles cases, Workers workers, RoleNames roles, CentreClock clock) {
        this.engine = engine;
        this.cases = cases;
        this.workers = workers;
        this.roles = roles;
        this.clock = clock;
    }

    /** All of it, or only the work that the person may do. */
    Agenda of(Sight sight) {
        CaseAgenda.Agenda agenda =
                sight.seesTheWhole() ? engine.whole(sight.caseNumber()) : engine.own(sight.caseNumber());
        Map<UUID, String> children = cases.memberNames(agenda.work().stream()
                .map(CaseAgenda.Work::child)
                .filter(Objects::nonNull)
                .map(UUID::fromString)
                .collect(Collectors.toSet()));
        Map<String, String> names = workers.names();
        return new Agenda(
                agenda.stages(),
                agenda.work().stream().map(work -> work(work, children, names)).toList(),
                agenda.ahead().stream()
                        .map(ahead -> new Ahead(ahead.name(), ahead.due()))
                        .toList());
    }

    private Work work(CaseAgenda.Work work, Map<UUID, String> children, Map<String, String> names) {
        String worker = work.worker();
        return new Work(
                work.task(),
                work.name(),
                work.stage(),
                work.child() == null ? null : children.get(UUID.fromString(work.child())),
                worker == null ? null : names.getOrDefault(worker, worker),
                work.groups().stream().map(roles::of).toList(),
                work.due(),
                isLate(work),
                isLate(work) ? DAYS.between(clock.at(work.due()).toLocalDate(), clock.today()) : 0,
                work.own());
    }

    private boolean isLate(CaseAgenda.Work work) {
        return work.due() != null && work.due().isBefore(clock.now());
    }

    record Agenda(List<String> stages, List<Work> work, List<Ahead> ahead) {}

    /**
     * @param worker {@code null} while it waits for somebody of the roles
     * @param daysLate how many days of the centre ago the limit passed; 0 on the day itself
     * @param own whether the person who looks may do it
     */
    record Work(
            String task,
            String name,
            String stage,
            @Nullable String child,
            @Nullable String worker,
            List<String> roles,
            OffsetDateTime due,
            boolean overdue,
            long daysLate,
            boolean own) {}

    record Ahead(String name, OffsetDateTime due) {}
}
