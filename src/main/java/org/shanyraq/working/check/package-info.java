/** What a set of diagrams, tables, forms and words must hold, in plain Java: the build, a proposal and the start ask the same. */
@NullMarked
package org.shanyraq.working.check;

import org.jspecify.annotations.NullMarked;
