package org.shanyraq.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.reminder.MailServer.Received;
import org.shanyraq.support.Answers;

/** One mail a week for every coordinator. */
class WeeklyMailsTest extends WithMailServer {

    @Test
    void everyCoordinatorReadsOnceAWeekHowTheCentreStands() {
        String coordinator = hire("coordinator");
        String caseManager = hire("caseManager");
        aWeekBegins(coordinator);
        String family = cases.referred(Answers.referral().with("caseManager", caseManager));
        centre.passDays(7);
        aWeekBegins(coordinator);
        reminders.look();
        postman.deliver();

        assertThat(weekly(coordinator)).hasSize(2);
        assertThat(weekly(caseManager)).isEmpty();
        assertThat(weekly(coordinator).get(1).text())
                .startsWith("THE CENTRE\n\nCases accompanied: ")
                .contains("Limits that passed in the week: ", "People with overdue tasks whom no mail reaches: ")
                .contains("OVERDUE\n\n", "RAISED HANDS OF THE WEEK\n\n")
                .contains(family + " · First contact\nThe limit has passed on ")
                .endsWith("Answers to it are not read.");
    }

    @Test
    void everybodyReadsTheirOwnLanguage() {
        String russian = hire("coordinator");
        String kazakh = hire("coordinator");
        identities.setUserInfo(russian, "language", "ru");
        identities.setUserInfo(kazakh, "language", "kk");

        centre.passDays(7);
        aMorningComes();

        assertThat(mails(russian)).anyMatch(mail -> mail.text().startsWith("ЦЕНТР"));
        assertThat(mails(kazakh)).anyMatch(mail -> mail.text().startsWith("ОРТАЛЫҚ"));
    }

    private void aWeekBegins(String coordinator) {
        int before = weekly(coordinator).size();
        while (weekly(coordinator).size() == before) {
            aMorningComes();
        }
    }

    private List<Received> weekly(String worker) {
        return mails(worker).stream()
                .filter(mail -> mail.subject().startsWith("Shanyraq, the week"))
                .toList();
    }
}
