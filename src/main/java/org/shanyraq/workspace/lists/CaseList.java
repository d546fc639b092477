package org.shanyraq.workspace.lists;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseLine;
import org.shanyraq.casefile.CaseLists;
import org.shanyraq.casefile.RaisedHand;
import org.shanyraq.casefile.SubjectLine;
import org.shanyraq.casefile.WantedCases;
import org.shanyraq.engine.WrittenText;
import org.shanyraq.family.PersonSearch;
import org.shanyraq.running.Act;
import org.shanyraq.running.Acts;
import org.shanyraq.running.OpenTasks;
import org.shanyraq.running.OpenWork;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looking;
import org.shanyraq.trail.Looks;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that somebody needs to know of: all of them for those who watch over the centre's cases; for others those
 * that they lead and those in which they have a task.
 */
@Service
@Transactional(readOnly = true)
class CaseList {

    private static final int LAST_CASES = 5;

    private final Sights sights;
    private final Looks looks;
    private final CaseFiles cases;
    private final CaseLists lists;
    private final PersonSearch people;
    private final OpenWork work;
    private final Acts acts;
    private final Workers workers;
    private final OpenTasks tasks;
    private final CentreClock clock;

    CaseList(
            Sights sights,
            Looks looks,
            CaseFiles cases,
            CaseLists lists,
            PersonSearch people,
            OpenWork work,
            Acts acts,
            Workers workers,
            OpenTasks tasks,
            CentreClock clock) {
        this.sights = sights;
        this.looks = looks;
        this.cases = cases;
        this.lists = lists;
        this.people = people;
        this.work = work;
        this.acts = acts;
        this.workers = workers;
        this.tasks = tasks;
        this.clock = clock;
    }

    Reader reader() {
        String person = sights.person();
        return new Reader(
                person,
                workers.names().getOrDefault(person, person),
                sights.hasRole(),
                sights.reach().everyCase(),
                sights.worksWithFamilies(),
                sights.reach().groups().stream()
                        .flatMap(group -> Role.of(group).stream())
                        .anyMatch(Role::closesDoors),
                sights.reach().groups().stream()
                        .anyMatch(group -> Role.analyst.is(group) || Role.administrator.is(group)),
                sights.reach().groups().stream().anyMatch(Role.administrator::is));
    }

    Lines cases(Asked asked, int page) {
        String search = WrittenText.searched(asked.search());
        Map<String, String> names = workers.names();
        Map<UUID, Set<String>> families = search.isBlank() ? Map.of() : people.families(search);
        WantedCases wanted = WantedCases.of(
                search,
                families.keySet(),
                asked.stage().isEmpty() && search.isBlank() && asked.list().isEmpty()
                        ? WantedCases.OPEN
                        : asked.stage(),
                asked.risk(),
                WrittenText.searched(asked.manager()),
                asked.list(),
                asked.year() == 0 ? clock.today().getYear() : asked.year(),
                asked.why(),
                asked.sort());
        Slice<CaseLine> found = lists.lines(sights.reach(), wanted, page);
        Looking.found(found.getNumberOfElements());
        Map<String, OffsetDateTime> limits =
                work.nextLimits(found.stream().map(CaseLine::caseNumber).collect(Collectors.toSet()));
        return new Lines(
                found.map(line -> line(line, names, limits, families.getOrDefault(line.familyId(), Set.of())))
                        .getContent(),
                found.hasNext(),
                managers(),
                sights.reach().everyCase() ? acts.forSeveral() : List.of());
    }

    /** For whoever sees the cases of several. */
    private List<Manager> managers() {
        return sights.reach().everyCase()
                ? workers.all().stream()
                        .filter(worker -> Role.caseManager.is(worker.role()))
                        .map(worker -> new Manager(worker.userId(), worker.name()))
                        .toList()
                : List.of();
    }

    /** The families whose files the person opened last, as far as they still may; the latest first. */
    List<Last> lastCases() {
        List<String> numbers = looks.lastCases(sights.person(), LAST_CASES);
        Map<String, CaseCard> cards = cases.cards(numbers);
        return numbers.stream()
                .filter(sights::opens)
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(card -> new Last(card.caseNumber(), card.familyName()))
                .toList();
    }

    /** @param step only what came so far; all for a word that is no step */
    RaisedHands raisedHands(String step, int page) {
        Set<AttentionStep> all = EnumSet.allOf(AttentionStep.class);
        Set<AttentionStep> one =
                all.stream().filter(each -> each.name().equals(step)).collect(Collectors.toSet());
        Map<String, String> names = workers.names();
        Slice<RaisedHand> found = lists.raisedHands(sights.reach(), one.isEmpty() ? all : one, page);
        Looking.found(found.getNumberOfElements());
        Map<String, OpenTasks.Found> open = tasks.of(
                found.stream().map(RaisedHand::work).filter(Objects::nonNull).toList());
        return new RaisedHands(
                found.map(hand -> shown(hand, open.get(String.valueOf(hand.work())), names))
                        .getContent(),
                found.hasNext());
    }

    Subjects subjects(int page) {
        Slice<SubjectLine> found = lists.subjects(sights.reach(), page);
        Looking.found(found.getNumberOfElements());
        return new Subjects(found.map(this::inCentreTime).getContent(), found.hasNext());
    }

    private SubjectLine inCentreTime(SubjectLine line) {
        return new SubjectLine(
                line.subject(), line.papers(), clock.at(line.firstFiledAt()), clock.at(line.lastFiledAt()));
    }

    private Line line(CaseLine line, Map<String, String> names, Map<String, OffsetDateTime> limits, Set<String> meant) {
        return new Line(
                line.caseNumber(),
                line.familyName(),
                line.riskLevel() == null ? null : line.riskLevel().name(),
                line.status().name(),
                names.getOrDefault(line.caseManager(), line.caseManager()),
                clock.at(line.openedAt()),
                limits.get(line.caseNumber()),
                List.copyOf(meant));
    }

    /** In the centre's time, with the people by name. */
    private Hand shown(RaisedHand hand, OpenTasks.@Nullable Found work, Map<String, String> names) {
        OffsetDateTime due = work == null ? null : work.due();
        return new Hand(
                hand.caseNumber(),
                hand.familyName(),
                hand.deadline(),
                hand.step(),
                clock.at(hand.at()),
                hand.told().stream()
                        .map(person -> names.getOrDefault(person, person))
                        .toList(),
                work == null ? null : work.task(),
                work == null || work.worker() == null ? null : names.getOrDefault(work.worker(), work.worker()),
                due,
                due == null ? 0 : Math.max(0, DAYS.between(due.toLocalDate(), clock.today())));
    }

    /**
     * @param id the user name with which the person logs in
     * @param role whether anybody has given the person a role yet
     * @param closesDoors whether they may close all doors of the centre at once
     * @param watchesAll whether they watch over all cases of the centre
     * @param keeps whether they draw the diagrams or keep the server
     * @param hires whether they may hire people
     * @param worksWithFamilies whether they may open a file in an emergency
     */
    record Reader(
            String id,
            String name,
            boolean role,
            boolean watchesAll,
            boolean worksWithFamilies,
            boolean closesDoors,
            boolean keeps,
            boolean hires) {}

    /**
     * What the address of the list says; nothing is empty.
     *
     * @param stage {@code open}, {@code all} or one state of a case; those that run if empty and nothing is searched
     * @param list what happened in the year: {@code came}, {@code returned}, {@code admitted} or {@code left}
     * @param why of those who left
     * @param year this one if 0
     */
    record Asked(
            String search, String stage, String risk, String manager, String list, String why, int year, String sort) {}

    /**
     * @param more whether there is a further page
     * @param managers whose cases one may choose; empty for who sees no others' cases
     * @param together what may be begun in several of them with one form
     */
    record Lines(List<Line> cases, boolean more, List<Manager> managers, List<Act> together) {}

    record Last(String caseNumber, String familyName) {}

    record Manager(String id, String name) {}

    /**
     * @param nextLimit when the next open task is due
     * @param meant who of the family was searched for
     */
    record Line(
            String caseNumber,
            String familyName,
            @Nullable String riskLevel,
            String status,
            String caseManager,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime nextLimit,
            List<String> meant) {}

    /** @param more whether there is a further page */
    record Subjects(List<SubjectLine> subjects, boolean more) {}

    /** @param more whether there is a further page */
    record RaisedHands(List<Hand> raised, boolean more) {}

    /**
     * A limit that came near or passed, and whose work is open.
     *
     * @param task that is to be done; {@code null} where none is open
     * @param worker whose it is; {@code null} while it waits for somebody
     * @param daysLate how many days of the centre ago it was due; 0 on the day itself and before
     */
    record Hand(
            String caseNumber,
            String familyName,
            String deadline,
            AttentionStep step,
            OffsetDateTime at,
            List<String> told,
            @Nullable String task,
            @Nullable String worker,
            @Nullable OffsetDateTime due,
            long daysLate) {}
}
