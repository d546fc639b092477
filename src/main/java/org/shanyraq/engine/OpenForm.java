package org.shanyraq.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;

/**
 * A form as it is opened.
 *
 * @param schema the {@code .form} file
 * @param data the facts of the case file that it begins with
 * @param draft what this person has typed before, or {@code null}
 * @param version which facts those are; it is handed back when the form is filed
 */
public record OpenForm(
        String title, JsonNode schema, ObjectNode data, SavedDraft draft, String version, String caseNumber) {

    /** @param version which facts of the case file the draft was begun with */
    public record SavedDraft(JsonNode data, String version, OffsetDateTime savedAt) {}
}
