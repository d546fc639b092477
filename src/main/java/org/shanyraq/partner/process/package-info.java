/** The forms and automatic steps of the referrals to partners, each handing over to its record in a line or two. */
@NullMarked
package org.shanyraq.partner.process;

import org.jspecify.annotations.NullMarked;
