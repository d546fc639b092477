package org.shanyraq.workspace;

import com.fasterxml.jackson.databind.JsonNode;

/** What came in from a form page. */
final class Posted {

    private Posted() {}

    /** Said as a request that cannot be read: no page of ours sends such. */
    static void ensureAnswers(JsonNode data) {
        if (data == null || !data.isObject()) {
            throw new IllegalArgumentException("The answers of a form are an object");
        }
    }
}
