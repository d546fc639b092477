/** How a family comes to the centre: referral, first contact, the commission's decision with its appeal, agreement. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "catalogue",
            "engine",
            "family",
            "form",
            "judgement",
            "register",
            "running",
            "staff",
            "trail"
        })
@NullMarked
package org.shanyraq.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
