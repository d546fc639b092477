/** Papers: what was filed, printed from the centre's own Word templates, in the family's language. */
package org.shanyraq.paper;
