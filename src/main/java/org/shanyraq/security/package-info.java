/** Who may come in and what each may do: sign-in, the rights of the roles, the doors that stay closed. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "engine", "judgement", "running", "session", "trail"})
@NullMarked
package org.shanyraq.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
