/** The web side of the case work: forms, task cards and the case file, for the browser of whoever is signed in. */
package org.shanyraq.workspace;
