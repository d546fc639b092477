package org.shanyraq.security;

import org.camunda.bpm.engine.BadUserRequestException;
import org.shanyraq.access.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before anybody comes in: the roles, their rights, and an administrator. Without one the centre does not open. */
@Component
@Order(Opening.FIRST)
class Opening implements ApplicationRunner {

    static final int FIRST = 10;

    private final Accounts accounts;
    private final AccessRights rights;
    private final AdministratorProperties administrator;

    Opening(Accounts accounts, AccessRights rights, AdministratorProperties administrator) {
        this.accounts = accounts;
        this.rights = rights;
        this.administrator = administrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.establishRoles();
        rights.establish();
        rights.establishAdministrators(Role.administrator.group());
        if (!accounts.hasAdministrator()) {
            administrator.ensureGiven();
            openAdministrator();
        }
    }

    private void openAdministrator() {
        try {
            accounts.openAdministrator(administrator.user(), administrator.password());
        } catch (BadUserRequestException refused) {
            throw new NoAdministrator(administrator.user(), refused);
        }
    }
}
