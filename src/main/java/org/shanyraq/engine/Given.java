package org.shanyraq.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Answers that fit their form.
 *
 * @param form {@code null} if an analyst added it and no Java knows it; then there is no record either
 * @param read as the form's record reads them
 * @param answers as they were given
 */
record Given<A extends Record>(CaseForm<A, ?> form, A read, ObjectNode answers) {

    Routing file(Submission submission) {
        return form == null ? Routing.none() : form.file(read, submission);
    }
}
