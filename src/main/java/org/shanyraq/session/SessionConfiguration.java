package org.shanyraq.session;

import jakarta.servlet.Filter;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in the database, in tables of the migrations. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    SessionRepository<?> sessions(DataSource database, SessionProperties settings, ExpiredSessions expired) {
        JdbcIndexedSessionRepository stored = stored(database);
        expired.clearAway(stored::cleanUpExpiredSessions);
        return kept(stored, settings);
    }

    private static JdbcIndexedSessionRepository stored(DataSource database) {
        // A transaction of its own: a session is read before the work begins, and outlives one that fails.
        TransactionTemplate apart = new TransactionTemplate(new JdbcTransactionManager(database));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        JdbcIndexedSessionRepository stored = new JdbcIndexedSessionRepository(new JdbcTemplate(database), apart);
        stored.setTableName(OpenSessions.TABLE);
        stored.setConversionService(KnownClasses.conversion());
        stored.setIndexResolver(session -> {
            String person = SignedIn.person(session);
            return person == null
                    ? Map.of()
                    : Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person);
        });
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(stored);
        HashedIds.into(stored);
        return stored;
    }

    /** The stored sessions are of a type that only their repository knows. */
    private static <S extends Session> SessionRepository<KeptSession<S>> kept(
            SessionRepository<S> stored, SessionProperties settings) {
        return new KeptSessions<>(stored, settings);
    }

    @Bean
    SessionCookies sessionCookies(ServerProperties server) {
        return new SessionCookies(server.getServlet().getSession().getCookie());
    }

    @Bean
    FilterRegistrationBean<Filter> requestAtHand() {
        FilterRegistrationBean<Filter> around = new FilterRegistrationBean<>(new RequestAtHand());
        around.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return around;
    }
}
