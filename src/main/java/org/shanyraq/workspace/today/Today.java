package org.shanyraq.workspace.today;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Reach;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CentreLooks;
import org.shanyraq.casefile.Filings;
import org.shanyraq.form.Unfinished;
import org.shanyraq.reminder.Nudges;
import org.shanyraq.running.Act;
import org.shanyraq.running.Acts;
import org.shanyraq.running.ModelWords;
import org.shanyraq.running.OpenWork;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looking;
import org.shanyraq.workspace.casepage.TaskCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is there for one person to do, the families that they lead, and what they have begun to write. */
@Service
@Transactional(readOnly = true)
class Today {

    private static final int MOST_TASKS = 100;
    private static final int MOST_DRAFTS = 20;
    private static final int MOST_FAMILIES = 60;
    private static final int MOST_PAPERS = 5;
    private static final int MOST_PAPERS_LOOKED_AT = 60;

    private final Sights sights;
    private final OpenWork work;
    private final TaskCards cards;
    private final Nudges nudges;
    private final Workers workers;
    private final Unfinished unfinished;
    private final CentreLooks families;
    private final Places places;
    private final Acts acts;
    private final RoleNames roles;
    private final Filings filings;
    private final ModelWords words;
    private final CentreClock clock;

    Today(
            Sights sights,
            OpenWork work,
            TaskCards cards,
            Nudges nudges,
            Workers workers,
            Unfinished unfinished,
            CentreLooks families,
            Places places,
            Acts acts,
            RoleNames roles,
            Filings filings,
            ModelWords words,
            CentreClock clock) {
        this.sights = sights;
        this.work = work;
        this.cards = cards;
        this.nudges = nudges;
        this.workers = workers;
        this.unfinished = unfinished;
        this.families = families;
        this.places = places;
        this.acts = acts;
        this.roles = roles;
        this.filings = filings;
        this.words = words;
        this.clock = clock;
    }

    Day day() {
        Reach reach = sights.reach();
        List<OpenWork.Work> open = work.of(reach.person(), reach.groups(), MOST_TASKS + 1);
        List<Unfinished.Draft> drafts = unfinished.of(reach.person(), MOST_DRAFTS);
        Map<String, TaskCards.Card> known = cards.of(Stream.concat(
                        open.stream().limit(MOST_TASKS).map(OpenWork.Work::id),
                        drafts.stream().map(Unfinished.Draft::task).filter(Objects::nonNull))
                .distinct()
                .toList());
        Map<String, Nudges.Nudge> reminded =
                nudges.of(open.stream().map(OpenWork.Work::id).toList());
        Map<String, String> names = reminded.isEmpty() ? Map.of() : workers.names();
        Looking.found(open.size());
        return new Day(
                clock.today(),
                open.stream()
                        .limit(MOST_TASKS)
                        .map(task -> task(task, known, reminder(reminded.get(task.id()), names)))
                        .toList(),
                open.size() > MOST_TASKS,
                places.of(drafts, open, known),
                families(reach.person()),
                written(reach),
                acts.atHand());
    }

    private static @Nullable Reminder reminder(Nudges.@Nullable Nudge nudge, Map<String, String> names) {
        return nudge == null ? null : new Reminder(names.getOrDefault(nudge.person(), nudge.person()), nudge.at());
    }

    private Task task(OpenWork.Work task, Map<String, TaskCards.Card> known, @Nullable Reminder reminder) {
        TaskCards.Card card = known.get(task.id());
        return new Task(
                task.id(),
                task.name(),
                task.number(),
                card == null ? null : card.familyName(),
                card == null ? null : card.child() == null ? card.about() : card.child(),
                card == null ? null : card.riskLevel(),
                task.due(),
                when(task.due()).name(),
                days(task.due()),
                task.person() != null,
                task.groups().stream().map(roles::of).toList(),
                card != null && card.draft(),
                reminder);
    }

    private When when(@Nullable OffsetDateTime due) {
        if (due == null) {
            return When.later;
        } else if (due.isBefore(clock.now())) {
            return When.late;
        }
        LocalDate day = due.toLocalDate();
        LocalDate today = clock.today();
        if (!day.isAfter(today)) {
            return When.today;
        }
        return day.isBefore(today.plusDays(8 - today.getDayOfWeek().getValue())) ? When.week : When.later;
    }

    private long days(@Nullable OffsetDateTime due) {
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due.toLocalDate(), clock.today()));
    }

    /** Of each case the latest paper; for who watches over all cases every file is open anyway. */
    private List<Written> written(Reach reach) {
        if (reach.everyCase()) {
            return List.of();
        }
        Map<String, Filings.Written> latest = filings.writtenBy(reach.person(), MOST_PAPERS_LOOKED_AT).stream()
                .collect(Collectors.toMap(
                        Filings.Written::caseNumber,
                        Function.identity(),
                        (later, earlier) -> later,
                        LinkedHashMap::new));
        Set<String> closed = sights.closedAmong(latest.keySet());
        return latest.values().stream()
                .filter(paper -> closed.contains(paper.caseNumber()))
                .limit(MOST_PAPERS)
                .map(paper -> new Written(paper.caseNumber(), words.ofForm(paper.form()), clock.at(paper.filedAt())))
                .toList();
    }

    private List<Family> families(String person) {
        List<CentreLooks.Led> led = families.ledBy(person, MOST_FAMILIES);
        Map<String, OffsetDateTime> limits =
                work.nextLimits(led.stream().map(CentreLooks.Led::caseNumber).collect(Collectors.toSet()));
        return led.stream()
                .map(family -> new Family(
                        family.caseNumber(),
                        family.familyName(),
                        family.riskLevel(),
                        family.status(),
                        family.lastContact(),
                        limits.get(family.caseNumber())))
                .toList();
    }

    /** {@code week}: until Sunday. */
    enum When {
        late,
        today,
        week,
        later
    }

    /**
     * @param date the centre's
     * @param work the next to be due first, what has no limit last
     * @param more whether there is more than is listed
     * @param written what they wrote last in cases that are not theirs any more
     * @param acts what the person does most in a case
     */
    record Day(
            LocalDate date,
            List<Task> work,
            boolean more,
            List<Places.Place> drafts,
            List<Family> families,
            List<Written> written,
            List<Act> acts) {}

    /**
     * @param familyName {@code null} where the work belongs to no case
     * @param child whom the task is about, or which qualification
     * @param when {@code late}, {@code today}, {@code week} or {@code later}
     * @param daysLate whole days since it was due
     * @param mine whether it is set to the person by name, and not to one of their groups
     * @param draft whether they have begun to fill in its form
     */
    record Task(
            String task,
            String name,
            String number,
            @Nullable String familyName,
            @Nullable String child,
            @Nullable String riskLevel,
            @Nullable OffsetDateTime due,
            String when,
            long daysLate,
            boolean mine,
            List<String> roles,
            boolean draft,
            @Nullable Reminder reminder) {}

    /** @param by the name of who watches over the centre and has reminded of it */
    record Reminder(String by, OffsetDateTime at) {}

    /** @param title of the latest paper that the reader filed there */
    record Written(String caseNumber, String title, OffsetDateTime at) {}

    /** @param nextLimit when the next open task of the case is due */
    record Family(
            String caseNumber,
            String familyName,
            @Nullable String riskLevel,
            String status,
            @Nullable LocalDate lastContact,
            @Nullable OffsetDateTime nextLimit) {}
}
