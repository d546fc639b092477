package org.shanyraq.workspace.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** What came in from a form page. */
final class Posted {

    /** A fingerprint for each answer that is known already. */
    private static final Pattern HANDED_OUT = Pattern.compile("[^\\p{Cc}]{0,20000}");

    private Posted() {}

    /** Said as a request that cannot be read: no page of ours sends such. */
    static void ensureAnswers(JsonNode data) {
        if (data == null || !data.isObject()) {
            throw new IllegalArgumentException("The answers of a form are an object");
        }
    }

    /** As it was handed out; what cannot have been is a request that cannot be read. */
    static String version(String version) {
        if (version != null && !HANDED_OUT.matcher(version).matches()) {
            throw new IllegalArgumentException("No form was opened with such a version");
        }
        return version == null ? "" : version;
    }
}
