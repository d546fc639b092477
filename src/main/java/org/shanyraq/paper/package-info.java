/**
 * Papers: what was filed, printed from the centre's own Word templates, in the family's language; and
 * signed papers, scanned and brought back.
 */
package org.shanyraq.paper;
