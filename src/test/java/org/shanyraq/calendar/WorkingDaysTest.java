package org.shanyraq.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(centre(Set.of(), Set.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-01-02",
                "2026-01-07",
                "2026-03-23",
                "2026-05-01",
                "2026-05-07",
                "2026-07-06",
                "2026-05-27",
                "2026-12-16",
                "2027-03-08",
                "2027-03-22",
                "2028-10-25"
            })
    void aPublicHolidayOfKazakhstanIsNoWorkingDay(LocalDate day) {
        assertThat(days.isWorkingDay(day))
                .as("%s, a %s", day, day.getDayOfWeek())
                .isFalse();
    }

    /** Law on Holidays of the Republic of Kazakhstan, article 5: the next working day is off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-09",
                "2026-03-24",
                "2026-03-25",
                "2026-05-11",
                "2026-08-31",
                "2026-10-26",
                "2027-01-04",
                "2027-03-23",
                "2027-03-24"
            })
    void aHolidayOnAWeekendIsMadeUpFor(LocalDate day) {
        assertThat(days.isWorkingDay(day))
                .as("%s, a %s", day, day.getDayOfWeek())
                .isFalse();
    }

    /** As it was in years that are over, with days that two holidays beside each other push further. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-03-09",
                "2020-03-24",
                "2020-03-25",
                "2020-05-11",
                "2020-08-31",
                "2021-01-04",
                "2021-03-24",
                "2021-05-03",
                "2021-05-10",
                "2021-07-20",
                "2022-01-03",
                "2022-01-04",
                "2022-05-02",
                "2022-05-10",
                "2023-01-02",
                "2023-01-03",
                "2023-06-28"
            })
    void theseDaysWereOff(LocalDate day) {
        assertThat(days.isWorkingDay(day))
                .as("%s, a %s", day, day.getDayOfWeek())
                .isFalse();
    }

    /** After New Year on a Sunday, and after Christmas (2023) and Kurban Ait (2019, 2022) on a weekend. */
    @ParameterizedTest
    @ValueSource(strings = {"2023-01-04", "2023-01-09", "2019-08-12", "2022-07-11"})
    void theseDaysWereWorked(LocalDate day) {
        assertThat(days.isWorkingDay(day))
                .as("%s, a %s", day, day.getDayOfWeek())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-09", "2029-01-08", "2026-03-26", "2026-09-01"})
    void orthodoxChristmasOnAWeekendIsNotAndNeitherIsMoreThanTheHolidays(LocalDate day) {
        assertThat(days.isWorkingDay(day))
                .as("%s, a %s", day, day.getDayOfWeek())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-22"})
    void aWeekendIsNoWorkingDay(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-23", "2026-02-23", "2026-12-25"})
    void anyOtherDayIsAWorkingDay(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @Test
    void aDayOnTheCentresListIsADayOff() {
        LocalDate monday = LocalDate.parse("2026-11-23");

        assertThat(new WorkingDays(centre(Set.of(monday), Set.of())).isWorkingDay(monday))
                .isFalse();
    }

    @Test
    void aSaturdayMovedByDecreeIsWorkedAndSoIsAHolidayOnThatList() {
        LocalDate saturday = LocalDate.parse("2026-11-21");
        LocalDate newYear = LocalDate.parse("2026-01-01");
        WorkingDays moved = new WorkingDays(centre(Set.of(newYear), Set.of(saturday, newYear)));

        assertThat(moved.isWorkingDay(saturday)).isTrue();
        assertThat(moved.isWorkingDay(newYear)).isTrue();
    }

    @ParameterizedTest(name = "{1} working days after {0} it is {2}")
    @CsvSource({
        "2026-11-16, 0, 2026-11-16",
        "2026-11-16, 1, 2026-11-17",
        "2026-11-20, 1, 2026-11-23", // over a weekend
        "2026-11-21, 0, 2026-11-23", // a Saturday: the next working day
        "2026-11-21, 1, 2026-11-23", // the Saturday itself is not counted
        "2026-11-22, 2, 2026-11-24",
        "2026-12-31, 1, 2027-01-05", // over New Year: 1 and 2 January, a weekend, and the Monday in its stead
        "2026-03-06, 10, 2026-03-26", // over Women's Day and Nauryz, each made up for
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate from, int count, LocalDate reached) {
        assertThat(days.after(from, count)).isEqualTo(reached);
    }

    static CentreProperties centre(Set<LocalDate> daysOff, Set<LocalDate> extraWorkingDays) {
        return new CentreProperties(
                ZoneId.of("Asia/Almaty"),
                LocalTime.of(18, 0),
                Set.of(
                        MonthDay.of(1, 2),
                        MonthDay.of(3, 21),
                        MonthDay.of(3, 23),
                        MonthDay.of(5, 7),
                        MonthDay.of(10, 25)),
                daysOff,
                extraWorkingDays);
    }
}
