package org.shanyraq.workspace;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseOverview;
import org.shanyraq.engine.Act;
import org.shanyraq.engine.Acts;
import org.shanyraq.engine.CaseTasks;
import org.shanyraq.engine.Refusal;
import org.shanyraq.plan.RoleNames;
import org.shanyraq.staff.Workers;
import org.shanyraq.supervision.DeadlineExtension;
import org.shanyraq.supervision.DeadlineMoves;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a case file to those who need to know: all of it to the family's case manager and to those who watch over the
 * centre's cases; to a specialist who has a task in the case, the family and what they filed themselves.
 */
@Service
@Transactional(readOnly = true)
class CaseDesk {

    private static final int MOST_CARDS = 200;

    private final CaseTasks tasks;
    private final Acts acts;
    private final CaseFiles cases;
    private final PaperDesk papers;
    private final Workers workers;
    private final RoleNames roles;
    private final DeadlineMoves moves;
    private final CentreClock clock;

    CaseDesk(
            CaseTasks tasks,
            Acts acts,
            CaseFiles cases,
            PaperDesk papers,
            Workers workers,
            RoleNames roles,
            DeadlineMoves moves,
            CentreClock clock) {
        this.tasks = tasks;
        this.acts = acts;
        this.cases = cases;
        this.papers = papers;
        this.workers = workers;
        this.roles = roles;
        this.moves = moves;
        this.clock = clock;
    }

    /** By task; work that belongs to no case has none. */
    Map<String, Card> cards(List<String> taskIds) {
        List<CaseTasks.Seen> seen =
                tasks.seen(taskIds.stream().limit(MOST_CARDS).toList());
        Map<String, CaseCard> byCase =
                cases.cards(seen.stream().map(CaseTasks.Seen::caseNumber).collect(Collectors.toSet()));
        Map<UUID, String> children = cases.memberNames(
                seen.stream().map(CaseDesk::child).flatMap(Optional::stream).collect(Collectors.toSet()));
        return seen.stream()
                .filter(task -> byCase.containsKey(task.caseNumber()))
                .collect(Collectors.toMap(
                        CaseTasks.Seen::id,
                        task -> Card.of(
                                byCase.get(task.caseNumber()),
                                child(task).map(children::get).orElse(null),
                                role(task))));
    }

    private static Optional<UUID> child(CaseTasks.Seen task) {
        return Optional.ofNullable(task.about().get("childId")).map(UUID::fromString);
    }

    private String role(CaseTasks.Seen task) {
        String role = task.about().getOrDefault("specialist", task.about().get("reviewer"));
        return role == null ? null : roles.of(role);
    }

    /**
     * @throws Refusal if there is no such case or it is not this person's to see; a stranger cannot tell which
     */
    Page page(String caseNumber) {
        tasks.ensureMaySee(caseNumber);
        CaseOverview overview = cases.overview(caseNumber);
        Map<String, String> names = workers.names();
        return new Page(
                overview.caseNumber(),
                overview.familyName(),
                overview.status().name(),
                overview.riskLevel() == null ? null : overview.riskLevel().name(),
                names.getOrDefault(overview.caseManager(), overview.caseManager()),
                overview.address(),
                overview.phone(),
                clock.at(overview.openedAt()),
                overview.members().stream().map(Person::of).toList(),
                overview.attention().stream()
                        .map(raised -> new CaseOverview.Raised(raised.deadline(), raised.step(), clock.at(raised.at())))
                        .toList(),
                overview.leads().stream().map(lead -> led(lead, names)).toList(),
                moves.of(caseNumber).stream().map(move -> moved(move, names)).toList(),
                acts.offeredIn(caseNumber),
                papers.shown(caseNumber));
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

    private Moved moved(DeadlineExtension move, Map<String, String> names) {
        return new Moved(
                move.deadline(),
                move.kind().name(),
                move.days(),
                move.reason().name(),
                names.getOrDefault(move.grantedBy(), move.grantedBy()),
                clock.at(move.grantedAt()));
    }

    /**
     * @param child whom the task is about, where every child of the family has one like it
     * @param role whose work it is, where several specialists are asked the same
     */
    record Card(String caseNumber, String familyName, String riskLevel, String child, String role) {

        static Card of(CaseCard card, String child, String role) {
            return new Card(
                    card.caseNumber(),
                    card.familyName(),
                    card.riskLevel() == null ? null : card.riskLevel().name(),
                    child,
                    role);
        }
    }

    record Page(
            String caseNumber,
            String familyName,
            String status,
            String riskLevel,
            String caseManager,
            String address,
            String phone,
            OffsetDateTime openedAt,
            List<Person> members,
            List<CaseOverview.Raised> attention,
            List<Led> leads,
            List<Moved> moved,
            List<Act> acts,
            List<PaperDesk.Sheet> filings) {}

    /** Who led the case from when to when, by name. */
    record Led(
            String worker,
            OffsetDateTime since,
            OffsetDateTime until,
            String reason,
            String standsInFor,
            LocalDate plannedUntil) {}

    /** A time limit that was moved, by whom and why. */
    record Moved(String deadline, String kind, int days, String reason, String by, OffsetDateTime at) {}

    record Person(String fullName, String kinship, LocalDate birthDate, boolean child) {

        static Person of(CaseOverview.Person person) {
            return new Person(
                    person.fullName(),
                    person.kinship() == null ? null : person.kinship().name(),
                    person.birthDate(),
                    person.child());
        }
    }
}
