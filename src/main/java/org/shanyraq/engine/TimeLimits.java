package org.shanyraq.engine;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Nothing waits for ever. Whoever asks over the web is answered within a time, whatever their request still waits for:
 * what it began is rolled back. The limit holds for all its transactions together, the engine's and the case file's, and for
 * each of their statements.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimeLimits.Settings.class)
class TimeLimits {

    /**
     * {@code shanyraq.time-limit.*}.
     *
     * @param request from its first transaction on
     * @param background for each transaction of a job, a start, a command line
     */
    @ConfigurationProperties("shanyraq.time-limit")
    record Settings(Duration request, Duration background) {}

    @Bean
    JpaTransactionManager transactionManager(EntityManagerFactory caseFile, Settings settings) {
        return new LimitedTransactions(caseFile, settings);
    }

    static final class LimitedTransactions extends JpaTransactionManager {

        private static final String UNTIL = TimeLimits.class.getName();

        private final transient Settings settings;

        LimitedTransactions(EntityManagerFactory caseFile, Settings settings) {
            super(caseFile);
            this.settings = settings;
        }

        @Override
        protected int determineTimeout(TransactionDefinition definition) {
            int said = super.determineTimeout(definition);
            if (said != TransactionDefinition.TIMEOUT_DEFAULT) {
                return said;
            }
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            return Math.toIntExact(
                    request == null
                            ? settings.background().toSeconds()
                            : left(request).toSeconds() + 1);
        }

        private Duration left(RequestAttributes request) {
            long now = System.nanoTime();
            if (!(request.getAttribute(UNTIL, RequestAttributes.SCOPE_REQUEST) instanceof Long until)) {
                request.setAttribute(UNTIL, now + settings.request().toNanos(), RequestAttributes.SCOPE_REQUEST);
                return settings.request().minusSeconds(1);
            }
            if (until - now < 0) {
                throw new TransactionTimedOutException("The request timed out");
            }
            return Duration.ofNanos(until - now);
        }
    }
}
