/** What a person has beside their password: the codes of their phone, and those for the day on which it is lost. */
@NullMarked
package org.shanyraq.security.factor;

import org.jspecify.annotations.NullMarked;
