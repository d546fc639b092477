package org.shanyraq.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.leadWorker;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One mail a day for everybody who has something due (the issue of reminders; the centre's decision). */
@CentreTest
class DailyMailsTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static int hired;

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Postman postman;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Workers workers;

    @Autowired
    private IdentityService identities;

    private MailServer server;
    private String worker;

    @BeforeEach
    void aWorkerWithAnAddress() {
        server = MailServer.open(sender);
        worker = "reminded" + ++hired;
        accounts.open(worker, worker, "Testova", "shanyraq", "caseManager");
        workers.register(worker, worker + " Testova", "caseManager");
        User account = identities.createUserQuery().userId(worker).singleResult();
        account.setEmail(address());
        identities.saveUser(account);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void whoHasNothingDueGetsNoMail() {
        cases.admitted(leadWorker(worker));

        aMorningComes();

        assertThat(server.to(address())).isEmpty();
    }

    @Test
    void whatIsOverdueAndWhatIsDueTodayStandsInOneMail() {
        String family = cases.admitted(leadWorker(worker));
        OffsetDateTime due =
                centre.time(centre.task(family, "task_signAgreement").getDueDate());
        centre.passUntil(due.minusDays(1));

        aMorningComes();
        aMorningComes();

        assertThat(server.to(address()))
                .extracting(MailServer.Received::subject)
                .containsExactly("Shanyraq: due today 1", "Shanyraq: overdue 1");
        assertThat(server.to(address()).get(0).text())
                .contains(family + " · Sign agreement", "Due " + DAY.format(due))
                .contains("https://centre.example/camunda/app/tasklist/default/#/?task="
                        + centre.task(family, "task_signAgreement").getId());
    }

    private void aMorningComes() {
        centre.passToTheMorningOfAWorkingDay();
        reminders.look();
        postman.deliver();
    }

    private String address() {
        return worker + "@centre.example";
    }
}
