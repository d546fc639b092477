/** The forms from the referral to the signed agreement. */
package org.shanyraq.intake.process;
