package org.shanyraq.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.leadWorker;
import static org.shanyraq.support.Answers.member;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;

/** A mail lies about on strange machines: of a family it knows the number of its case, and nothing else. */
class MailPrivacyTest extends WithMailServer {

    private static final List<String> OF_THE_FAMILY = List.of(
            "Байтерекова",
            "Мадинат",
            "Ерасыл",
            "Кенесары көшесі",
            "701 555",
            "sleeps in the bathroom",
            "neighbour Ludmila");

    @Test
    void noMailNamesAnybodyOfAFamily() {
        String caseManager = hire("caseManager");
        String coordinator = hire("coordinator");
        hire("director");
        String family = cases.admitted(
                Answers.referral()
                        .with("familyName", "Байтерекова")
                        .with("address", "Кенесары көшесі, 12")
                        .with("phone", "+7 701 555 01 02")
                        .with("referrer", "The neighbour Ludmila")
                        .with("whatHappened", "The boy sleeps in the bathroom.")
                        .with(
                                "members",
                                List.of(
                                        member(
                                                "Байтерекова Мадинат",
                                                "mother",
                                                false,
                                                now -> now.today().minusYears(30)),
                                        member(
                                                "Байтереков Ерасыл",
                                                "son",
                                                true,
                                                now -> now.today().minusYears(7)))),
                leadWorker(caseManager));

        centre.passDays(20);
        aMorningComes();
        cases.reportDanger(caseManager, family, Answers.danger());
        postman.deliver();

        List<String> said = said();
        assertThat(subjects(caseManager)).anyMatch(subject -> subject.contains(family));
        assertThat(subjects(coordinator)).anyMatch(subject -> subject.contains("the week"));
        assertThat(said).anyMatch(mail -> mail.contains(family));
        assertThat(said).noneMatch(mail -> OF_THE_FAMILY.stream().anyMatch(mail::contains));
        assertThat(said).noneMatch(mail -> everybody().stream().anyMatch(mail::contains));
    }

    /** Every mail that any test has written so far. */
    private List<String> said() {
        return database.sql("select concat_ws(' ', subject, body) from casefile.outgoing_mail")
                .query(String.class)
                .list();
    }

    /** All names, addresses and numbers that the centre knows of families. */
    private Set<String> everybody() {
        return new TreeSet<>(database.sql("""
                select full_name from casefile.family_member
                union select iin from casefile.family_member where iin is not null
                union select name from casefile.family
                union select address from casefile.family where address is not null
                union select phone from casefile.family where phone is not null
                """).query(String.class).list());
    }
}
