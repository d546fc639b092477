package org.shanyraq.running;

import org.shanyraq.engine.Refusal;

/** Who comes as far as a form that begins something in a case. Declared here, answered by the module that says who may. */
public interface CaseDoor {

    /**
     * @param openToTeam whether knowing the family's name is enough for it
     * @param openToVisitors whether who visits the file in an emergency may begin it
     * @throws Refusal if there is no such case or it is not the signed-in person's to see; a stranger cannot tell which
     */
    void ensureMayBegin(String caseNumber, boolean openToTeam, boolean openToVisitors);
}
