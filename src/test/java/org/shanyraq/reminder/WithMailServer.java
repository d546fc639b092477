package org.shanyraq.reminder;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shanyraq.reminder.MailServer.Received;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A centre that sends mail. Its other people have no address, so that a test hears of its own only. */
@CentreTest
abstract class WithMailServer {

    private static int hired;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    Reminders reminders;

    @Autowired
    Postman postman;

    @Autowired
    Accounts accounts;

    @Autowired
    Workers workers;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient database;

    @Autowired
    JavaMailSenderImpl sender;

    MailServer server;

    private final List<String> team = new ArrayList<>();

    @BeforeEach
    void open() {
        server = MailServer.open(sender);
    }

    /** Whatever is left over is no other test's, nor whoever was hired. */
    @AfterEach
    void close() {
        // Without an account: the staff is read anew from the accounts whenever one of them changes.
        team.forEach(newcomers::forget);
        team.forEach(workers::leaves);
        server.isUp();
        database.sql("update casefile.outgoing_mail set next_try_at = null").update();
        server.close();
    }

    String hire(String role) {
        String worker = "reminded" + ++hired;
        accounts.open(worker, worker, "Testova", "shanyraq", role);
        workers.register(worker, worker + " Testova", role);
        address(worker, worker + "@centre.example");
        team.add(worker);
        return worker;
    }

    void address(String worker, String address) {
        User account = identities.createUserQuery().userId(worker).singleResult();
        account.setEmail(address);
        identities.saveUser(account);
    }

    /** The next working day, on which it is time for mails. */
    void aMorningComes() {
        centre.passToTheMorningOfAWorkingDay();
        reminders.look();
        postman.deliver();
    }

    /** What has come to this worker. */
    List<Received> mails(String worker) {
        return server.to(worker + "@centre.example");
    }

    List<String> subjects(String worker) {
        return mails(worker).stream().map(Received::subject).toList();
    }

    int waiting(String worker) {
        return database.sql("select count(*) from casefile.outgoing_mail"
                        + " where receiver = :worker and next_try_at is not null")
                .param("worker", worker)
                .query(Integer.class)
                .single();
    }
}
