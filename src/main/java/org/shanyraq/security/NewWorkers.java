package org.shanyraq.security;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.AccountOpened;
import org.shanyraq.engine.EngineLimits;
import org.shanyraq.engine.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Hires somebody in one act: account, role, language, first password. The engine's own rights say who may. */
@Service
class NewWorkers {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private final IdentityService identities;
    private final ApplicationEventPublisher events;
    private final MessageSource words;

    NewWorkers(IdentityService identities, ApplicationEventPublisher events, MessageSource words) {
        this.identities = identities;
        this.events = events;
        this.words = words;
    }

    /** The roles that somebody can be hired for, as the reader's language calls them. */
    List<RoleName> roles(Locale language) {
        return identities.createGroupQuery().orderByGroupId().asc().listPage(0, EngineLimits.LONGEST_LIST).stream()
                .map(role -> new RoleName(role.getId(), name(role, language)))
                .toList();
    }

    private String name(Group role, Locale language) {
        return StringUtils.capitalize(
                words.getMessage("staff.role." + role.getId(), null, String.valueOf(role.getName()), language));
    }

    /**
     * @throws Refusal if the user name is taken, or there is no such role or language
     */
    @Transactional
    public void hire(Hired hired) {
        if (identities.createUserQuery().userId(hired.userId()).count() > 0) {
            throw Refusal.because("security.nameTaken").at("userId");
        }
        if (identities.createGroupQuery().groupId(hired.role()).count() == 0) {
            throw Refusal.because("security.noSuchRole").at("role");
        }
        if (!LANGUAGES.contains(hired.language())) {
            throw Refusal.because("security.noSuchLanguage").at("language");
        }
        User user = identities.newUser(hired.userId());
        user.setFirstName(hired.firstName().strip());
        user.setLastName(hired.lastName().strip());
        user.setEmail(
                hired.email() == null || hired.email().isBlank()
                        ? null
                        : hired.email().strip());
        user.setPassword(hired.password());
        identities.saveUser(user);
        identities.createMembership(hired.userId(), hired.role());
        identities.setUserInfo(hired.userId(), "language", hired.language());
        events.publishEvent(
                new AccountOpened(hired.userId(), user.getFirstName() + " " + user.getLastName(), hired.role()));
    }

    record RoleName(String id, String name) {}

    /**
     * @param userId with which they sign in: small Latin letters and digits
     * @param role the id of a group of users
     * @param language {@code kk}, {@code ru} or {@code en}
     * @param password the first, which they change themselves
     */
    record Hired(
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9]{1,63}", message = "{userName}")
            String userId,

            @NotBlank @Size(max = 100) String firstName,
            @NotBlank @Size(max = 100) String lastName,
            @NotBlank @Size(max = 64) String role,
            @NotBlank @Size(max = 2) String language,
            @NotBlank @Size(max = 128) String password,
            @Nullable @Email @Size(max = 200) String email) {

        @Override
        public String toString() {
            return "Hired[" + userId + "]";
        }
    }
}
