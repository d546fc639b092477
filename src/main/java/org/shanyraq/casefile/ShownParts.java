package org.shanyraq.casefile;

import java.util.List;
import java.util.Set;
import org.shanyraq.running.OpenWork;

/**
 * What of a case file is shown to somebody of whom something is asked there. Each module whose questions show anything says
 * it; nothing is granted, so it ends with the task.
 */
public interface ShownParts {

    /** @param tasks in the case that are the person's to do now, or their group's as long as nobody has taken them */
    Set<FilePart> shownBy(String caseNumber, List<OpenWork.Asked> tasks);
}
