/** Referrals of families to organisations that can do what the centre cannot: letter, answer, result. */
@ApplicationModule(
        allowedDependencies = {"calendar", "casefile", "engine", "family", "form", "intake", "judgement", "running"})
@NullMarked
package org.shanyraq.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
