package org.shanyraq.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A request whose time is nearly over. */
@CentreTest
class TimeLimitsTest {

    private static final String UNTIL = TimeLimits.class.getName();

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    IdentityService identities;

    private RequestAttributes request;

    @BeforeEach
    void aRequestIsAnswered() {
        request = new ServletRequestAttributes(new MockHttpServletRequest());
        RequestContextHolder.setRequestAttributes(request);
    }

    @AfterEach
    void andIsOver() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aStatementThatTakesTooLongIsGivenUp() {
        left(Duration.ofMillis(100));
        long begun = System.nanoTime();

        assertGivenUp(() -> inTransaction(() -> sleep(30)));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void soAreManyShortOnesAndNothingOfThemStays() {
        left(Duration.ofMillis(100));
        database.sql("create table if not exists public.given_up (id int)").update();
        try {
            assertGivenUp(() -> inTransaction(() -> {
                database.sql("insert into public.given_up values (1)").update();
                for (int i = 0; i < 100; i++) {
                    sleep(0.1);
                }
            }));
            assertThat(database.sql("select count(*) from public.given_up")
                            .query(Integer.class)
                            .single())
                    .isZero();
        } finally {
            database.sql("drop table public.given_up").update();
        }
    }

    @Test
    void theLimitIsOneForAllThatARequestDoesAndForTheEngineToo() {
        left(Duration.ofMillis(-1));

        assertGivenUp(() -> inTransaction(() -> sleep(0)));
        assertGivenUp(() -> identities.createUserQuery().count());
    }

    @Test
    void whoAsksQuicklyNoticesNothing() {
        inTransaction(() -> sleep(0));

        assertThat(identities.createUserQuery().count()).isPositive();
        assertThat(request.getAttribute(UNTIL, RequestAttributes.SCOPE_REQUEST)).isInstanceOf(Long.class);
    }

    @Test
    void aLockIsNotWaitedForAsLongAsARequest() {
        assertThat(database.sql("show lock_timeout").query(String.class).single())
                .isEqualTo("10s");
    }

    private void left(Duration time) {
        request.setAttribute(UNTIL, System.nanoTime() + time.toNanos(), RequestAttributes.SCOPE_REQUEST);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private void sleep(double seconds) {
        database.sql("select 1 from pg_sleep(?)")
                .param(seconds)
                .query(Integer.class)
                .single();
    }

    private static void assertGivenUp(ThrowingCallable work) {
        assertThatThrownBy(work)
                .satisfies(failure -> assertThat(TookTooLong.isCauseOf(failure))
                        .as(String.valueOf(catchThrowable(() -> {
                            throw failure;
                        })))
                        .isTrue());
    }
}
