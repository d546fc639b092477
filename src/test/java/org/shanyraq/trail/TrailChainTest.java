package org.shanyraq.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.database.EmbeddedServer;
import org.shanyraq.support.CentreTest;
import org.shanyraq.trail.Trace.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever changes the trail past the application is found out, and what they did is named. */
@CentreTest
class TrailChainTest {

    @Autowired
    Trail trail;

    @Autowired
    Seals seals;

    @Autowired
    TrailCheck check;

    @Autowired
    JdbcTemplate database;

    @Autowired
    EmbeddedServer server;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void isWholeBefore() {
        seals.seal();
        assertThat(check.check(null).faults()).isEmpty();
    }

    @Test
    void whatIsWrittenComesUnderASealAndTheChainIsWhole() {
        long seal = check.check(null).seals();
        write(2500);

        seals.seal();

        TrailCheck.Report report = check.check(null);
        assertThat(report.faults()).isEmpty();
        assertThat(report.waiting()).isZero();
        assertThat(report.seals()).isGreaterThanOrEqualTo(seal + 3);
    }

    @Test
    void aLineThatIsCommittedLateComesUnderALaterSeal() {
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(slow -> {
            write(1);
            another.executeWithoutResult(quick -> write(1));
            another.executeWithoutResult(quick -> seals.seal());
        });

        seals.seal();

        assertThat(check.check(null).waiting()).isZero();
        assertThat(check.check(null).faults()).isEmpty();
    }

    @Test
    void aRowThatIsDeletedOrAlteredOrPutInIsNamed() {
        write(5);
        seals.seal();
        long last = database.queryForObject("select max(id) from casefile.trail", Long.class);

        past("delete from casefile.trail where id = " + (last - 3));
        past("update casefile.trail set person = 'daniyar' where id = " + (last - 1));
        past("insert into casefile.trail (id, at, written, kind, person, what, outcome) overriding system value"
                + " values (-7, now(), now() - interval '1 day', 'read', 'daniyar', 'cases/{caseNumber}', 200)");

        assertThat(check.check(null).faults())
                .hasSize(3)
                .anySatisfy(fault -> assertThat(fault).startsWith("Row %d is gone".formatted(last - 3)))
                .anySatisfy(fault -> assertThat(fault).startsWith("Row %d is not as it was".formatted(last - 1)))
                .anySatisfy(fault -> assertThat(fault).startsWith("Row -7 was put in later"));
        assertThat(command("--shanyraq.trail.known=1:00"))
                .startsWith("1 ")
                .contains(
                        "Row %d is gone".formatted(last - 3), "Not as it was written", "The seal that you wrote down");
        mend();
    }

    @Test
    void aRowWithAnEarlierTimeThatIsPutInNowIsNamed() {
        write(1);
        seals.seal();

        past("insert into casefile.trail (at, written, kind, person, what, outcome)"
                + " values (now(), now() - interval '1 day', 'read', 'daniyar', 'cases/{caseNumber}', 200)");
        seals.seal();

        assertThat(check.check(null).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("was put in later"));
        mend();
    }

    @Test
    void aSealThatIsChangedOrGoneIsNamedAndTheEndIsHeldByASealThatWasWrittenDown() {
        write(1);
        seals.seal();
        write(1);
        seals.seal();
        write(1);
        seals.seal();
        long seal = check.check(null).seals();
        String known = check.check(null).last();
        assertThat(check.check(known).faults()).isEmpty();
        assertThat(command("--shanyraq.trail.known=" + known)).startsWith("0 ").contains("All as it was written");

        past("update casefile.trail_seal set sealed = sealed - interval '1 hour' where no = " + (seal - 2));
        assertThat(check.check(null).faults())
                .anySatisfy(fault -> assertThat(fault).startsWith("Seal %d".formatted(seal - 2)));
        past("delete from casefile.trail_seal where no = " + (seal - 1));
        assertThat(check.check(null).faults())
                .anySatisfy(fault -> assertThat(fault).contains("there should be seal %d".formatted(seal - 1)));
        past("delete from casefile.trail_seal where no >= " + (seal - 1));
        assertThat(check.check(known).faults())
                .anySatisfy(fault -> assertThat(fault).contains("The seal that you wrote down"));
        mend();
    }

    private void write(int lines) {
        for (int line = 0; line < lines; line++) {
            trail.write(Trace.done(Kind.read, "aigerim", "cases/{caseNumber}").in("2026-0001"));
        }
    }

    /** As somebody who owns the database can. */
    private void past(String change) {
        new TransactionTemplate(transactions).executeWithoutResult(step -> {
            database.execute("set local session_replication_role = replica");
            database.execute(change);
        });
    }

    /** The chain begins anew, so that the next test finds a whole one. */
    private void mend() {
        past("delete from casefile.trail_seal");
        past("delete from casefile.trail");
    }

    private String command(String known) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = List.of(
                "--shanyraq.trail.check",
                known,
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=postgres");
        int code =
                TrailCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }
}
