package org.shanyraq.workspace.week;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes days as RFC 5545 wants them: lines that end in CR and LF, and of 75 octets at most, the rest folded onto the next. */
final class Ical {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder written = new StringBuilder();

    private Ical() {}

    /**
     * @param name of the calendar
     * @param at when it is written
     */
    static String of(String name, List<Event> events, Instant at) {
        Ical calendar = new Ical();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Shanyraq//Days//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", text(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.line("X-PUBLISHED-TTL", "PT1H");
        calendar.zone();
        events.forEach(event -> calendar.event(event, at));
        calendar.line("END", "VCALENDAR");
        return calendar.written.toString();
    }

    /** A calendar holds one component at least (3.6), also on a day when nothing is due. */
    private void zone() {
        line("BEGIN", "VTIMEZONE");
        line("TZID", "UTC");
        line("BEGIN", "STANDARD");
        line("DTSTART", "19700101T000000");
        line("TZOFFSETFROM", "+0000");
        line("TZOFFSETTO", "+0000");
        line("END", "STANDARD");
        line("END", "VTIMEZONE");
    }

    /** Of the whole day; it makes nobody busy. */
    private void event(Event event, Instant at) {
        line("BEGIN", "VEVENT");
        line("UID", text(event.uid()));
        line("DTSTAMP", MOMENT.format(at));
        line("DTSTART;VALUE=DATE", DAY.format(event.day()));
        line("DTEND;VALUE=DATE", DAY.format(event.day().plusDays(1)));
        line("SUMMARY", text(event.summary()));
        line("DESCRIPTION", text(event.link()));
        line("URL", withoutControls(event.link()));
        line("CLASS", "PRIVATE");
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private void line(String name, String value) {
        String whole = name + ":" + value;
        int octets = 0;
        for (int at = 0; at < whole.length(); ) {
            int character = whole.codePointAt(at);
            int width = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                written.append("\r\n ");
                octets = 1;
            }
            written.appendCodePoint(character);
            octets += width;
            at += Character.charCount(character);
        }
        written.append("\r\n");
    }

    /** As 3.3.11 wants text. */
    static String text(String words) {
        return withoutControls(words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n"));
    }

    private static String withoutControls(String words) {
        return words.replaceAll("\\p{Cntrl}", "");
    }

    /**
     * @param uid the same however often it is written
     * @param link to where it is done
     */
    record Event(String uid, LocalDate day, String summary, String link) {}
}
