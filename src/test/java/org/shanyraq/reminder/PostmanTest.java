package org.shanyraq.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.reminder.MailServer.Received;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** What is in the outbox reaches its reader, and as one mail, whatever falls in between. */
class PostmanTest extends WithMailServer {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutgoingMailRepository mails;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ReminderProperties settings;

    @Autowired
    private CentreClock clock;

    private String worker;

    @BeforeEach
    void aWorkerWithAnAddress() {
        worker = hire("caseManager");
    }

    @Test
    void aFactThatIsWrittenTwiceIsOneMail() {
        write("fact");
        write("fact");

        postman.deliver();
        write("fact");
        postman.deliver();

        assertThat(subjects(worker)).containsExactly("About fact");
    }

    @Test
    void aMailThatWasTakenBeforeTheFallIsKnownAgainByItsId() {
        write("fact");

        assertThatThrownBy(() -> fallingAfterSending().deliver()).isInstanceOf(Fall.class);
        assertThat(waiting(worker)).isOne();
        postman.deliver();
        postman.deliver();

        assertThat(mails(worker)).hasSize(2);
        assertThat(mails(worker).stream().map(Received::id).distinct()).hasSize(1);
        assertThat(waiting(worker)).isZero();
    }

    @Test
    void whileTheServerIsDownMailsWaitEachTimeLongerAndAreSentLater() {
        write("fact");
        server.isDown();

        postman.deliver();
        assertThat(lastError()).contains("Connection refused");
        server.isUp();
        postman.deliver();
        assertThat(mails(worker)).as("it waits").isEmpty();

        server.isDown();
        centre.pass(Duration.ofMinutes(1));
        postman.deliver();
        server.isUp();
        centre.pass(Duration.ofMinutes(1));
        postman.deliver();
        assertThat(mails(worker)).as("it waits longer").isEmpty();

        centre.pass(Duration.ofMinutes(1));
        postman.deliver();
        assertThat(subjects(worker)).containsExactly("About fact");
        assertThat(lastError()).isNull();
    }

    @Test
    void aMailThatNobodyTakesHoldsUpTheOthersForOneRoundOnly() {
        String strange = hire("caseManager");
        address(strange, "nobody at all");
        transaction.executeWithoutResult(step ->
                outbox.write(List.of(strange), reader -> new Letter("strange" + strange, "About strange", "Text")));
        write("fact");

        postman.deliver();
        postman.deliver();

        assertThat(subjects(worker)).containsExactly("About fact");
        assertThat(waiting(strange)).isOne();
    }

    @Test
    void twoMachinesNeverTakeTheSameMail() throws Exception {
        int many = 20;
        IntStream.range(0, many).forEach(each -> write("fact" + each));
        ExecutorService machines = Executors.newFixedThreadPool(2);
        Callable<Boolean> machine = () -> {
            postman.deliver();
            return true;
        };

        for (Future<Boolean> done : machines.invokeAll(List.of(machine, machine))) {
            assertThat(done.get()).isTrue();
        }
        machines.shutdown();

        assertThat(subjects(worker)).hasSize(many).doesNotHaveDuplicates();
    }

    @Test
    void whatIsStillUnsentOfTheRoundBeforeIsNotSentAnyMore() {
        transaction.executeWithoutResult(step -> {
            assertThat(outbox.begin("test", clock.today())).isTrue();
            write("test:1");
        });

        transaction.executeWithoutResult(step -> {
            assertThat(outbox.begin("test", clock.today())).isFalse();
            assertThat(outbox.begin("test", clock.today().plusDays(1))).isTrue();
            write("test:2");
        });
        postman.deliver();

        assertThat(subjects(worker)).containsExactly("About test:2");
    }

    private void write(String fact) {
        String own = fact.startsWith("test") ? fact : fact + worker;
        transaction.executeWithoutResult(
                step -> outbox.write(List.of(worker), reader -> new Letter(own, "About " + fact, "Text")));
    }

    private String lastError() {
        return database.sql("select last_error from casefile.outgoing_mail where receiver = :worker")
                .param("worker", worker)
                .query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private Postman fallingAfterSending() {
        JavaMailSenderImpl falling = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                super.send(message);
                throw new Fall();
            }
        };
        falling.setHost(sender.getHost());
        falling.setPort(sender.getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", falling);
        return new Postman(mails, beans.getBeanProvider(JavaMailSender.class), outbox, transaction, settings, clock);
    }

    private static final class Fall extends RuntimeException {}
}
