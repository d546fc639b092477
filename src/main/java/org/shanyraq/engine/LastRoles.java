package org.shanyraq.engine;

import java.util.Optional;

/** What people were to the centre whom the accounts know no more. Declared here, answered by the module that keeps the staff. */
public interface LastRoles {

    /** The id of the group of users that somebody belongs to, or belonged to when they left; empty if they never worked here. */
    Optional<String> lastRole(String person);
}
