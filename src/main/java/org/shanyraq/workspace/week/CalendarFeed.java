package org.shanyraq.workspace.week;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.PlannedDays.Planned;
import org.shanyraq.language.Languages;
import org.shanyraq.reminder.ReminderProperties;
import org.shanyraq.running.OpenWork;
import org.shanyraq.trail.Trace;
import org.shanyraq.trail.Trail;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One's limits and planned days for one's own calendar, which lies at a stranger's: of a family the number of its case only.
 * Even the name of a task may tell of a danger, so that an event says no more than what kind of day it is.
 */
@Service
@Transactional
class CalendarFeed {

    private static final String NAME = "Shanyraq";
    private static final int DAYS_BACK = 14;
    private static final int DAYS_AHEAD = 180;
    private static final int MOST = 200;
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    private final CalendarAddresses addresses;
    private final PlannedWork plans;
    private final Languages languages;
    private final MessageSource words;
    private final ReminderProperties site;
    private final Trail trail;
    private final CentreClock clock;

    CalendarFeed(
            CalendarAddresses addresses,
            PlannedWork plans,
            Languages languages,
            MessageSource words,
            ReminderProperties site,
            Trail trail,
            CentreClock clock) {
        this.addresses = addresses;
        this.plans = plans;
        this.languages = languages;
        this.words = words;
        this.site = site;
        this.trail = trail;
        this.clock = clock;
    }

    /** Empty for an address that is nobody's, or nobody's any more. That somebody asked is written down with it. */
    Optional<String> at(String secret) {
        return addresses.askedAt(secret).map(this::of);
    }

    private String of(String person) {
        Locale language = Objects.requireNonNull(languages.of(List.of(person)).get(person));
        LocalDate until = clock.today().plusDays(DAYS_AHEAD);
        List<OpenWork.Work> due = plans.due(person, LONG_AGO, plans.begin(until), MOST);
        List<Planned> planned = plans.planned(person, clock.today().minusDays(DAYS_BACK), until, MOST);
        trail.write(
                Trace.done(Trace.Kind.list, person, "calendar").finding(String.valueOf(due.size() + planned.size())));
        Map<String, Integer> alike = new HashMap<>();
        return Ical.of(
                NAME,
                Stream.concat(
                                due.stream().map(task -> event(task, language)),
                                planned.stream().map(plan -> event(plan, alike, language)))
                        .toList(),
                clock.instant());
    }

    private Ical.Event event(OpenWork.Work task, Locale language) {
        return new Ical.Event(
                "task-" + task.id() + "@shanyraq",
                Objects.requireNonNull(task.due()).toLocalDate(),
                task.number() + " \u00b7 " + word("calendar.kind.task", language),
                site.task(task.id()));
    }

    /** Two alike on one day are told apart by their order. */
    private Ical.Event event(Planned plan, Map<String, Integer> alike, Locale language) {
        String day = plan.kind() + "-" + plan.caseNumber() + "-" + plan.day();
        int before = alike.merge(day, 1, Integer::sum) - 1;
        return new Ical.Event(
                day + (before == 0 ? "" : "-" + before) + "@shanyraq",
                plan.day(),
                plan.caseNumber() + " \u00b7 " + word("calendar.kind." + plan.kind(), language),
                site.caseFile(plan.caseNumber()));
    }

    private String word(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
