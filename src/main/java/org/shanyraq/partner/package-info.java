/** Referrals of families to organisations that can do what the centre cannot: letter, answer, result. */
package org.shanyraq.partner;
