package org.shanyraq.staff.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.shanyraq.access.AccountEnded;
import org.shanyraq.access.AccountOpened;
import org.shanyraq.access.Role;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the staff's list in step with the accounts: who gets an account and a role in Admin works here within a minute,
 * who loses it has left. What they filed stays theirs.
 */
@Component
@Order(StaffRegister.AFTER_THE_ACCOUNTS)
class StaffRegister implements ApplicationRunner {

    static final int AFTER_THE_ACCOUNTS = 15;

    private static final int MOST_GROUPS = 200;
    private static final int MOST_MEMBERS = 2000;

    private final IdentityService identities;
    private final Workers workers;

    StaffRegister(IdentityService identities, Workers workers) {
        this.identities = identities;
        this.workers = workers;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        keepInStep();
    }

    @Scheduled(
            fixedDelayString = "${shanyraq.staff.keep-in-step:PT1M}",
            initialDelayString = "${shanyraq.staff.keep-in-step:PT1M}")
    @Transactional
    public void keepInStep() {
        Map<String, Account> accounts = accounts();
        accounts.values().forEach(account -> workers.register(account.id(), account.name(), account.role()));
        workers.all().stream()
                .map(Worker::userId)
                .filter(worker -> !accounts.containsKey(worker))
                .forEach(workers::leaves);
    }

    /** At once: nobody is given work who is not there any more. */
    @EventListener
    @Transactional
    public void hasLeft(AccountEnded ended) {
        workers.leaves(ended.person());
    }

    /** At once: whoever was hired a moment ago can be given a family. */
    @EventListener
    @Transactional
    public void hasCome(AccountOpened opened) {
        if (Role.of(opened.role()).map(Role::worksWithFamilies).orElse(true)) {
            workers.register(opened.person(), opened.name(), opened.role());
        }
    }

    /** Who has several roles and leads families is known as a case manager. */
    private Map<String, Account> accounts() {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (Group role : roles()) {
            List<User> members =
                    identities.createUserQuery().memberOfGroup(role.getId()).listPage(0, MOST_MEMBERS);
            members.forEach(member -> accounts.merge(
                    member.getId(),
                    Account.of(member, role),
                    (known, further) -> Role.caseManager.is(further.role()) ? further : known));
        }
        return accounts;
    }

    private List<Group> roles() {
        return identities.createGroupQuery().orderByGroupId().asc().listPage(0, MOST_GROUPS).stream()
                .filter(group ->
                        Role.of(group.getId()).map(Role::worksWithFamilies).orElse(true))
                .toList();
    }

    private record Account(String id, String name, String role) {

        static Account of(User user, Group role) {
            String name = "%s %s"
                    .formatted(
                            user.getFirstName() == null ? "" : user.getFirstName(),
                            user.getLastName() == null ? "" : user.getLastName())
                    .strip();
            return new Account(user.getId(), name.isEmpty() ? user.getId() : name, role.getId());
        }
    }
}
