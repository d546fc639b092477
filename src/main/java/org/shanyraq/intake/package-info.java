/** How a family comes to the centre: referral, first contact, the commission's decision with its appeal, agreement. */
package org.shanyraq.intake;
