package org.shanyraq.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.stereotype.Component;

/**
 * Kazakhstan's working days: Monday to Friday without the public holidays, with the centre's own list on top. The
 * days that a government decree moves each year are on the centre's list.
 */
@Component
public class WorkingDays {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.KAZAKHSTAN));
    private final CentreProperties centre;

    WorkingDays(CentreProperties centre) {
        this.centre = centre;
    }

    public boolean isWorkingDay(LocalDate day) {
        if (centre.extraWorkingDays().contains(day)) {
            return true;
        }
        return !isWeekend(day) && !isDayOff(day);
    }

    /** The n-th working day after this day; for 0 this day itself, or the next working day if it is none. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = workingDays == 0 ? nextOrSame(day) : day;
        for (int counted = 0; counted < workingDays; counted++) {
            reached = nextOrSame(reached.plusDays(1));
        }
        return reached;
    }

    private LocalDate nextOrSame(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    private boolean isDayOff(LocalDate day) {
        return centre.daysOff().contains(day)
                || centre.yearlyDaysOff().contains(MonthDay.from(day))
                || holidays.isHoliday(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
