package org.shanyraq.running;

import org.shanyraq.engine.Refusal;

/** What of a case the signed-in person comes as far as, at a form. Declared here, answered by the module that says who may. */
public interface CaseDoor {

    /**
     * @param openToTeam whether knowing the family's name is enough for it
     * @param openToVisitors whether who visits the file in an emergency may begin it
     * @throws Refusal if there is no such case or it is not the signed-in person's to see; a stranger cannot tell which
     */
    void ensureMayBegin(String caseNumber, boolean openToTeam, boolean openToVisitors);

    /**
     * Which of the answers that are not for everybody they read.
     *
     * @param number of the case, or of what runs without one
     */
    Confidence confidence(String number);
}
