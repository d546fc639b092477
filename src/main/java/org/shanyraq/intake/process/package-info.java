/** The forms from the referral to the signed agreement, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.intake.process;

import org.jspecify.annotations.NullMarked;
