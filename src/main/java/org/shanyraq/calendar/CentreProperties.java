package org.shanyraq.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The centre's calendar, {@code shanyraq.centre.*}.
 *
 * @param zone where the centre is
 * @param endOfDay when a working day is over: a limit in working days passes then
 * @param yearlyDaysOff public holidays of every year that the calendar library does not know, as {@code --03-21}
 * @param daysOff days off beside the public holidays, such as those moved by decree
 * @param extraWorkingDays weekend days that are worked, moved by decree
 */
@ConfigurationProperties("shanyraq.centre")
public record CentreProperties(
        @DefaultValue("Asia/Almaty") ZoneId zone,
        @DefaultValue("18:00") LocalTime endOfDay,
        @DefaultValue Set<MonthDay> yearlyDaysOff,
        @DefaultValue Set<LocalDate> daysOff,
        @DefaultValue Set<LocalDate> extraWorkingDays) {}
