/**
 * Who may: what people are to the centre, and what each may see of a case and do about it. One value, computed once and
 * handed on; whoever shows anything of a case asks here and nowhere else.
 */
@ApplicationModule(allowedDependencies = {"engine", "running", "trail"})
@NullMarked
package org.shanyraq.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
