package org.shanyraq.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/** Counts what requests ask of the database: through Hibernate, through the engine, and directly. */
public final class Statements extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.persistence.entity";
    private static final String DIRECT = "org.springframework.jdbc.core.JdbcTemplate";
    private static final String HIBERNATE = "org.hibernate.SQL";
    /** Who is signed in is asked with every request, and counted where that is looked at. */
    private static final String OF_THE_SESSION = "web_session";
    /** Twice a second it is asked whether all doors are closed. */
    private static final String OF_THE_DOORS = "door_closing";

    private final List<Logger> loggers = List.of(logger(ENGINE), logger(DIRECT), logger(HIBERNATE));
    private final AtomicInteger counted = new AtomicInteger();
    private final Predicate<String> thread;
    private final Predicate<String> kind;

    private Statements(Predicate<String> thread, Predicate<String> kind) {
        this.thread = thread;
        this.kind = kind;
    }

    /** What the server asks while it answers these requests. */
    public static int during(Runnable requests) {
        return count(requests, thread -> thread.startsWith("http-nio"));
    }

    /** What the server asks meanwhile about who is signed in, and writes about it. */
    public static int ofSessionsDuring(Runnable requests) {
        return count(requests, thread -> thread.startsWith("http-nio"), said -> said.contains(OF_THE_SESSION));
    }

    /** What is asked by the test itself. */
    public static int of(Runnable step) {
        return count(step, Thread.currentThread().getName()::equals);
    }

    private static int count(Runnable step, Predicate<String> thread) {
        return count(step, thread, said -> !said.contains(OF_THE_SESSION) && !said.contains(OF_THE_DOORS));
    }

    private static int count(Runnable step, Predicate<String> thread, Predicate<String> kind) {
        try (Statements statements = new Statements(thread, kind)) {
            statements.listen();
            step.run();
            return statements.counted.get();
        }
    }

    private void listen() {
        start();
        loggers.forEach(logger -> {
            logger.setAdditive(false);
            logger.setLevel(Level.DEBUG);
            logger.addAppender(this);
        });
    }

    @Override
    protected void append(ILoggingEvent event) {
        boolean isCounted = thread.test(event.getThreadName());
        String said = event.getFormattedMessage();
        boolean isStatement = event.getLoggerName().equals(HIBERNATE)
                || said.contains("Preparing:")
                || said.startsWith("Executing prepared SQL statement");
        if (isCounted && isStatement && kind.test(said)) {
            counted.incrementAndGet();
        }
    }

    @Override
    public void close() {
        loggers.forEach(logger -> {
            logger.detachAppender(this);
            logger.setLevel(null);
            logger.setAdditive(true);
        });
        stop();
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
