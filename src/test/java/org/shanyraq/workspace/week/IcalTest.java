package org.shanyraq.workspace.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calendars read what RFC 5545 says, and nothing else. */
class IcalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Instant AT = Instant.parse("2026-11-30T14:05:06.789Z");

    @Test
    void anEventHasItsDayAndTheDayBehindIt() {
        assertThat(written(new Ical.Event("task-1@shanyraq", DAY, "2026-0042", "http://localhost/1"))
                        .split("\r\n"))
                .containsSubsequence(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "BEGIN:VEVENT",
                        "UID:task-1@shanyraq",
                        "DTSTAMP:20261130T140506Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY:2026-0042",
                        "URL:http://localhost/1",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    /** 3.1: no line is longer than 75 octets, and none is broken within a character. */
    @Test
    void longLinesAreFoldedAtOctetsAndComeBackWhole() {
        String summary = "Ұ".repeat(40) + "a".repeat(80) + "👨‍👩‍👧".repeat(20) + "я".repeat(37);

        String written = written(new Ical.Event("u", DAY, summary, "http://localhost/" + "x".repeat(200)));

        for (String line : written.split("\r\n")) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8))
                    .isEqualTo(line)
                    .doesNotContain("\uFFFD");
        }
        assertThat(written.replace("\r\n ", ""))
                .contains("SUMMARY:" + summary + "\r\n")
                .contains("URL:http://localhost/" + "x".repeat(200) + "\r\n");
    }

    @Test
    void everyLineEndsInBothCharactersAndNoneIsEmpty() {
        String written = written(new Ical.Event("u", DAY, "one\rtwo\nthree\r\nfour", "http://localhost/\r\nX-EVIL:1"));

        assertThat(written).endsWith("END:VCALENDAR\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(written.split("\r\n")).doesNotContain("").noneMatch(line -> line.startsWith("X-EVIL"));
        assertThat(written).contains("SUMMARY:one\\ntwo\\nthree\\nfour\r\n");
    }

    /** 3.3.11 */
    @Test
    void whatSeparatesIsEscapedInText() {
        assertThat(Ical.text("a;b,c\\d:e\"f")).isEqualTo("a\\;b\\,c\\\\d:e\"f");
        assertThat(Ical.text("\\n")).isEqualTo("\\\\n");
        assertThat(Ical.text("a\u0000b\u0007")).isEqualTo("ab");
    }

    /** 3.6: a calendar has one component at least. */
    @Test
    void aCalendarWithoutADayIsACalendarStill() {
        assertThat(written()).contains("BEGIN:VTIMEZONE\r\n").doesNotContain("VEVENT");
    }

    private static String written(Ical.Event... events) {
        return Ical.of("Shanyraq", List.of(events), AT);
    }
}
