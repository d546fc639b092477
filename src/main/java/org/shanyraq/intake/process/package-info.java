/** The forms from the referral to the signed agreement, each handing over to its record in a line or two. */
package org.shanyraq.intake.process;
