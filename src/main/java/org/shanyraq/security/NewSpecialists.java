package org.shanyraq.security;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.shanyraq.engine.SpecialistGroups;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A kind of specialists that the centre has added to its list has its group and its rights within a minute. */
@Component
class NewSpecialists {

    private final SpecialistGroups specialists;
    private final Accounts accounts;
    private final AccessRights rights;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    NewSpecialists(SpecialistGroups specialists, Accounts accounts, AccessRights rights) {
        this.specialists = specialists;
        this.accounts = accounts;
        this.rights = rights;
    }

    @Scheduled(
            fixedDelayString = "${shanyraq.staff.keep-in-step:PT1M}",
            initialDelayString = "${shanyraq.staff.keep-in-step:PT1M}")
    @Transactional
    public void welcome() {
        specialists.groups().stream().filter(this::isNew).forEach(group -> {
            accounts.establishRoles();
            rights.establishSpecialists(group);
            known.add(group);
        });
    }

    /** Each is welcomed once: a right that an administrator takes away afterwards stays away. */
    private boolean isNew(String group) {
        return !known.contains(group) || !accounts.haveGroup(group);
    }
}
