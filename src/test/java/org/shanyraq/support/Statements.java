package org.shanyraq.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** Counts what requests ask of the database: through Hibernate, through the engine, and directly. */
public final class Statements extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.persistence.entity";
    private static final String DIRECT = "org.springframework.jdbc.core.JdbcTemplate";
    private static final String HIBERNATE = "org.hibernate.SQL";

    private final List<Logger> loggers = List.of(logger(ENGINE), logger(DIRECT), logger(HIBERNATE));
    private final AtomicInteger counted = new AtomicInteger();

    private Statements() {}

    public static int during(Runnable requests) {
        try (Statements statements = new Statements()) {
            statements.listen();
            requests.run();
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
        boolean isRequest = event.getThreadName().startsWith("http-nio");
        String said = event.getFormattedMessage();
        boolean isStatement = event.getLoggerName().equals(HIBERNATE)
                || said.contains("Preparing:")
                || said.startsWith("Executing prepared SQL statement");
        if (isRequest && isStatement) {
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
