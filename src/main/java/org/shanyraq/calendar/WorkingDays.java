package org.shanyraq.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Kazakhstan's working days: Monday to Friday without the public holidays, with the centre's own list on top. For a
 * public holiday on a weekend the next working day is off (Law on Holidays of the Republic of Kazakhstan, article 5);
 * Orthodox Christmas and the first day of Kurban Ait are days off, not holidays (Labour Code, article 84), and are not
 * made up for. The days that a decree moves each year (Labour Code, article 85) are on the centre's list.
 */
@Component
public class WorkingDays {

    private static final Set<String> NOT_MADE_UP_FOR = Set.of("CHRISTMAS", "islamic.ID_UL_ADHA");

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.KAZAKHSTAN));
    private final CentreProperties centre;
    private final Map<Integer, Set<LocalDate>> daysOffByYear = new ConcurrentHashMap<>();

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

    /** The n-th working day before this day. */
    public LocalDate before(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; counted++) {
            do {
                reached = reached.minusDays(1);
            } while (!isWorkingDay(reached));
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
                || daysOffByYear.computeIfAbsent(day.getYear(), this::daysOffIn).contains(day);
    }

    /** The days off that the law gives in a year, with those that make up for holidays on a weekend. */
    private Set<LocalDate> daysOffIn(int year) {
        Set<Holiday> known = holidays.getHolidays(Year.of(year));
        Set<LocalDate> daysOff =
                new HashSet<>(known.stream().map(Holiday::getDate).toList());
        Set<LocalDate> madeUpFor = new TreeSet<>();
        Stream.concat(
                        known.stream().filter(WorkingDays::isMadeUpFor).map(Holiday::getDate),
                        centre.yearlyDaysOff().stream().map(day -> day.atYear(year)))
                .forEach(madeUpFor::add);
        daysOff.addAll(madeUpFor);
        madeUpFor.stream().filter(WorkingDays::isWeekend).forEach(holiday -> {
            LocalDate instead = holiday;
            while (isWeekend(instead) || daysOff.contains(instead)) {
                instead = instead.plusDays(1);
            }
            daysOff.add(instead);
        });
        return daysOff;
    }

    private static boolean isMadeUpFor(Holiday holiday) {
        return !NOT_MADE_UP_FOR.contains(holiday.getPropertiesKey());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
