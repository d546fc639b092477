package org.shanyraq.reminder;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.CentreProperties;
import org.shanyraq.calendar.WorkingDays;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks whether it is time to write: every working day, and on the first one of a week. Why this is no diagram: a timer
 * that comes round knows no days off, makes up for every morning on which the application was down, and leaves a
 * process instance a day in the history, of which no case has anything. This asks what time it is, and who has written
 * already.
 */
@Component
class Reminders {

    private final DailyMails daily;
    private final WeeklyMails weekly;
    private final Outbox outbox;
    private final ApplicationAvailability application;
    private final ReminderProperties settings;
    private final CentreProperties centre;
    private final WorkingDays workingDays;
    private final CentreClock clock;

    Reminders(
            DailyMails daily,
            WeeklyMails weekly,
            Outbox outbox,
            ApplicationAvailability application,
            ReminderProperties settings,
            CentreProperties centre,
            WorkingDays workingDays,
            CentreClock clock) {
        this.daily = daily;
        this.weekly = weekly;
        this.outbox = outbox;
        this.application = application;
        this.settings = settings;
        this.centre = centre;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${shanyraq.reminder.look-every:PT1M}",
            initialDelayString = "${shanyraq.reminder.look-every:PT1M}")
    void look() {
        OffsetDateTime now = clock.now();
        if (outbox.isOpen() && isOpen() && isTimeOfWork(now)) {
            daily.write(now.toLocalDate());
            weekly.write(now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
    }

    /** Before that, a centre to practise in is filled with its past, and its clock stands somewhere else. */
    private boolean isOpen() {
        return application.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    private boolean isTimeOfWork(OffsetDateTime now) {
        return workingDays.isWorkingDay(now.toLocalDate())
                && !now.toLocalTime().isBefore(settings.morning())
                && now.toLocalTime().isBefore(centre.endOfDay());
    }
}
