/** The forms of the processes {@code partnerReferral}, {@code partnerAnswer} and {@code partnerResult}. */
package org.shanyraq.partner.process;
