package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;

/**
 * How the engine compares a password. It would lock an account after some wrong ones, and so anybody could shut everybody
 * out; here no account is ever locked, and {@link SignInPatience} slows down whoever guesses. A name that nobody has costs
 * as much time as one that somebody has, so that the time tells no names.
 */
@Component
class PasswordChecks extends AbstractProcessEnginePlugin {

    private static final ThreadLocal<Boolean> OUTCOME = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> KNOWN_WRONG = ThreadLocal.withInitial(() -> false);

    private final PasswordEncryptor passwords;
    private final String nobodys;

    PasswordChecks(PasswordEncryptor passwords) {
        this.passwords = passwords;
        this.nobodys = passwords.encrypt("of an account that is not there");
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityProviderSessionFactory(new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return Identities.class;
            }

            @Override
            public Session openSession() {
                return new Identities();
            }
        });
    }

    static void forgetOutcome() {
        OUTCOME.remove();
    }

    /** Whether the password that was last compared on this thread was right; {@code null} if none was. */
    static Boolean outcome() {
        return OUTCOME.get();
    }

    /**
     * Goes on to a door that compares a password which has been found wrong already, for the words in which it refuses: it
     * is not compared again, which would take twice the time and so tell something.
     */
    static void goOnWithWrong(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        KNOWN_WRONG.set(true);
        try {
            chain.doFilter(request, response);
        } finally {
            KNOWN_WRONG.remove();
        }
    }

    private final class Identities extends DbIdentityServiceProvider {

        @Override
        public boolean checkPassword(String userId, String password) {
            boolean right = !KNOWN_WRONG.get() && isRight(userId, password == null ? "" : password);
            OUTCOME.set(right);
            return right;
        }

        private boolean isRight(String userId, String password) {
            UserEntity user = userId == null ? null : findUserById(userId);
            if (user == null) {
                passwords.check(password, nobodys);
                return false;
            }
            return matchPassword(password, user);
        }
    }
}
