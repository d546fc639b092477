/** The page with which everybody's day begins, and the centre at a glance for those who watch over it. */
@NullMarked
package org.shanyraq.workspace.today;

import org.jspecify.annotations.NullMarked;
