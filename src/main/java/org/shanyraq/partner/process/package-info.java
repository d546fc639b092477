/** The forms of {@code partnerReferral}, {@code partnerAnswer}, {@code partnerResult} and {@code referralElsewhere}. */
package org.shanyraq.partner.process;
