/** The drawings of a family, genogram, eco-map, before and after: laid out once, for the page of its case and for its papers. */
@ApplicationModule(
        allowedDependencies = {"assessment", "calendar", "casefile", "family", "household", "outcome", "safeguarding"})
@NullMarked
package org.shanyraq.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
