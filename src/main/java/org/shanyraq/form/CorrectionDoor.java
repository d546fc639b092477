package org.shanyraq.form;

import org.shanyraq.engine.Refusal;
import org.shanyraq.running.FormGone;

/** Who comes as far as the correction of a paper. Declared here, answered by who keeps the papers of the case files. */
public interface CorrectionDoor {

    /**
     * @param paper the id of the filing
     * @throws Refusal if there is no such case or paper for the signed-in person; a stranger cannot tell which
     * @throws FormGone if it is somebody else's to correct, or corrected already
     */
    FiledPaper toCorrect(String caseNumber, String paper);
}
