/** What leaves the centre of its figures: sheets, a paper for the founder, an authority's own form; and who gave what out. */
@ApplicationModule(allowedDependencies = {"access", "calendar", "engine", "figures", "paper"})
@NullMarked
package org.shanyraq.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
