package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Keeps every form as it was given: who, when, which form in which version. Declared here, kept by the case file. */
public interface FilingCabinet {

    /**
     * @param form the form's key, {@code make-first-contact}
     * @param version the deployed version of the form
     * @param task the id of the task's element in the diagram, or of the start event
     * @param number of the case, or of what the form belongs to without one
     * @param answers everything that was posted, also fields that no record knows
     */
    void keep(String form, int version, String task, Submission submission, String number, JsonNode answers);

    /**
     * Files a correction beside the paper that it corrects; the paper stays as it is.
     *
     * @param reason why, in words
     * @return false if somebody has corrected the paper meanwhile; then nothing is filed
     */
    boolean correct(FiledPaper paper, String reason, Submission submission, JsonNode answers);

    /** Who filed the latest paper of this form under this number; whoever corrected it is not its author. */
    Optional<String> author(String number, String form);
}
