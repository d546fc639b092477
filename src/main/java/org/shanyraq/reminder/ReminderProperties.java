package org.shanyraq.reminder;

import java.net.URI;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reminders by mail, {@code shanyraq.reminder.*}. They are off until a mail server is named in {@code spring.mail.host}.
 *
 * @param morning from when on a working day mails about it are written
 * @param daysAhead how many days before it is due a task is told of; 0 for its day only
 * @param site where the centre's people find the application, for the links
 * @param from the address that mails come from
 */
@ConfigurationProperties("shanyraq.reminder")
public record ReminderProperties(
        @DefaultValue("08:00") LocalTime morning,
        @DefaultValue("0") int daysAhead,
        @DefaultValue("http://localhost:8080") URI site,
        @DefaultValue("shanyraq@localhost") String from) {

    /** A task in Tasklist. */
    public String task(String id) {
        return tasklist() + "#/?task=" + id;
    }

    String tasklist() {
        return address("camunda/app/tasklist/default/");
    }

    /** The page of a case. */
    public String caseFile(String number) {
        return address("casework/case.html?case=" + number);
    }

    /** The list of cases, and of what needs attention in them. */
    String cases() {
        return address("casework");
    }

    private String address(String path) {
        return site.toString().replaceFirst("/*$", "/") + path;
    }
}
