package org.shanyraq.security;

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

    private final class Identities extends DbIdentityServiceProvider {

        @Override
        public boolean checkPassword(String userId, String password) {
            boolean right = isRight(userId, password == null ? "" : password);
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
