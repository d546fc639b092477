package org.shanyraq.reminder;

import java.time.OffsetDateTime;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.CentreProperties;
import org.shanyraq.calendar.WorkingDays;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks whether it is time to write. Not a diagram: a timer of a diagram that comes round would make up for every
 * morning on which the application was down, knows no day off, and would leave a process instance a day in the history. This only asks what
 * time it is, and so has nothing to make up for.
 */
@Component
class Reminders {

    private final DailyMails daily;
    private final Outbox outbox;
    private final ReminderProperties settings;
    private final CentreProperties centre;
    private final WorkingDays workingDays;
    private final CentreClock clock;

    Reminders(
            DailyMails daily,
            Outbox outbox,
            ReminderProperties settings,
            CentreProperties centre,
            WorkingDays workingDays,
            CentreClock clock) {
        this.daily = daily;
        this.outbox = outbox;
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
        if (outbox.isOpen() && isTimeOfWork(now)) {
            daily.write(now.toLocalDate());
        }
    }

    private boolean isTimeOfWork(OffsetDateTime now) {
        return workingDays.isWorkingDay(now.toLocalDate())
                && !now.toLocalTime().isBefore(settings.morning())
                && now.toLocalTime().isBefore(centre.endOfDay());
    }
}
