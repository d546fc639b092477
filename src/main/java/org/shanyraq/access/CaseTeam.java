package org.shanyraq.access;

import java.util.Collection;
import java.util.Set;

/**
 * Who works with a family without leading its case: asked for a service, named in its plan, or with a task in its case
 * now or before. Declared here, answered by the module that knows the work.
 */
public interface CaseTeam {

    /** The numbers of the open cases to whose team somebody of these groups belongs. */
    Set<String> casesOf(String person, Collection<String> groups);
}
