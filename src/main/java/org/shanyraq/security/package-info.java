/** Who may come in and what each may do: sign-in, the rights of the roles, the doors that stay closed. */
@ApplicationModule(allowedDependencies = {"access", "engine"})
package org.shanyraq.security;

import org.springframework.modulith.ApplicationModule;
