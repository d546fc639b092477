/** What the centre judges by its decision tables: asked with facts, kept with the rules that answered, said in the reader's words. */
@ApplicationModule(allowedDependencies = {"engine"})
@NullMarked
package org.shanyraq.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
