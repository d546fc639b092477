package org.shanyraq.security;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.AccountEnded;
import org.shanyraq.access.PasswordChanged;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.EngineLimits;
import org.shanyraq.session.OpenSessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The engine answers a password that its policy does not take, and a user name that it cannot keep, as if it had failed
 * itself: the web says 500, and nobody reads why. Here both are a refusal with a sentence, which the web says as 400.
 * Whoever gets a new password, gets or loses a role, or leaves is asked everywhere who they are; only where somebody has
 * set their own password they stay signed in. Nobody deletes or renames themselves: what they filed would stand under
 * another name. An account that is deleted has ended: its name is never given to anybody else.
 */
@Component
class AccountRefusals extends AbstractProcessEnginePlugin {

    private static final String OF_THE_POLICY = "Password does not match policy";

    private final MessageSource sentences;

    private final OpenSessions sessions;

    private final TracedRights traced;

    private final EndedAccounts ended;

    private final ApplicationEventPublisher events;

    AccountRefusals(
            MessageSource sentences,
            OpenSessions sessions,
            TracedRights traced,
            EndedAccounts ended,
            ApplicationEventPublisher events) {
        this.ended = ended;
        this.events = events;
        this.sentences = sentences;
        this.sessions = sessions;
        this.traced = traced;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityService(new Identities());
    }

    private final class Identities extends IdentityServiceImpl {

        @Override
        public void saveUser(User user, boolean skipPasswordPolicy) {
            if (isOneself(user.getId()) && isDescribedAnew(user)) {
                throw new BadUserRequestException(sentence("security.ownAccount"));
            }
            ensureNobodyHadIt(user);
            boolean hasNewPassword = user instanceof UserEntity entity && entity.hasNewPassword();
            try {
                together("account", user.getId(), () -> {
                    super.saveUser(user, skipPasswordPolicy);
                    if (hasNewPassword) {
                        sessions.endOthersOf(user.getId());
                        events.publishEvent(new PasswordChanged(user.getId()));
                    }
                });
            } catch (ProcessEngineException e) {
                throw isRefusal(e) ? new BadUserRequestException(sentence(e), e) : e;
            }
        }

        @Override
        public void deleteUser(String userId) {
            if (isOneself(userId)) {
                throw new BadUserRequestException(sentence("security.ownAccount"));
            }
            User leaver = createUserQuery().userId(userId).singleResult();
            together("end account", userId, () -> {
                super.deleteUser(userId);
                if (leaver != null) {
                    ended.end(userId, name(leaver), signedIn());
                    sessions.endAllOf(userId);
                    events.publishEvent(new AccountEnded(userId));
                }
            });
        }

        private static String name(User user) {
            return Stream.of(user.getFirstName(), user.getLastName())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }

        private @Nullable String signedIn() {
            return getCurrentAuthentication() == null
                    ? null
                    : getCurrentAuthentication().getUserId();
        }

        /** Whoever is there already may be described anew. */
        private void ensureNobodyHadIt(User user) {
            if (createUserQuery().userId(user.getId()).count() == 0) {
                ended.endOf(user.getId()).ifPresent(end -> {
                    throw new BadUserRequestException(
                            sentence("security.accountEnded", user.getId(), Days.written(end)));
                });
            }
        }

        @Override
        public void createMembership(String userId, String groupId) {
            together("into group " + groupId, userId, () -> {
                super.createMembership(userId, groupId);
                sessions.endAllOf(userId);
            });
        }

        @Override
        public void deleteMembership(String userId, String groupId) {
            together("out of group " + groupId, userId, () -> {
                super.deleteMembership(userId, groupId);
                sessions.endAllOf(userId);
            });
        }

        @Override
        public void deleteGroup(String groupId) {
            List<User> members = createUserQuery().memberOfGroup(groupId).listPage(0, EngineLimits.LONGEST_LIST);
            together("delete group", groupId, () -> {
                super.deleteGroup(groupId);
                members.forEach(member -> sessions.endAllOf(member.getId()));
            });
        }

        @Override
        public void saveGroup(Group group) {
            together("group", group.getId(), () -> super.saveGroup(group));
        }

        /** In one transaction, so that no change is without its line in the trail and its consequence. */
        private void together(String what, String whom, Runnable changes) {
            traced.trace(
                    getCurrentAuthentication(),
                    what,
                    whom,
                    () -> commandExecutor.execute(context -> {
                        changes.run();
                        return true;
                    }));
        }

        private boolean isOneself(String userId) {
            return getCurrentAuthentication() != null
                    && userId.equals(getCurrentAuthentication().getUserId());
        }

        /** What stands on papers and where mails go; the password is changed otherwise. */
        private boolean isDescribedAnew(User user) {
            User known = createUserQuery().userId(user.getId()).singleResult();
            return known != null
                    && !(Objects.equals(known.getFirstName(), user.getFirstName())
                            && Objects.equals(known.getLastName(), user.getLastName())
                            && Objects.equals(known.getEmail(), user.getEmail()));
        }

        /** A failure has a class of its own or a cause. */
        private static boolean isRefusal(ProcessEngineException e) {
            return e.getClass() == ProcessEngineException.class && e.getCause() == null;
        }

        private @Nullable String sentence(ProcessEngineException e) {
            return OF_THE_POLICY.equals(e.getMessage())
                    ? sentence("security.passwordRefused", LongPasswords.SHORTEST)
                    : e.getMessage();
        }

        private String sentence(String key, Object... arguments) {
            return sentences.getMessage(key, arguments, LocaleContextHolder.getLocale());
        }
    }
}
