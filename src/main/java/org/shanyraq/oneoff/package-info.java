/** A single service to a person, a family or a group on an oral request, with or without a case (T1160). */
package org.shanyraq.oneoff;
