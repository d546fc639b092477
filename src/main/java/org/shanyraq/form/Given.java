package org.shanyraq.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Answers that fit their form.
 *
 * @param form {@code null} if an analyst added it and no Java knows it; then there is no record either
 * @param read as the form's record reads them
 * @param answers as they were given
 */
record Given<A extends Record>(
        @Nullable CaseForm<A, ?> form, @Nullable A read, ObjectNode answers) {

    /** Whether the answers are kept as they were given. */
    boolean leavesPaper() {
        return form == null || form.leavesPaper();
    }

    Routing file(Submission submission) {
        return form == null || read == null ? Routing.none() : form.file(read, submission);
    }
}
