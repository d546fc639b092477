package org.shanyraq.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A form as it is opened.
 *
 * @param schema the {@code .form} file
 * @param data the facts of the case file that it begins with
 * @param draft what this person has typed before, or {@code null}
 * @param version which facts those are; it is handed back when the form is filed
 * @param lastTime what was answered when the same was asked before, or {@code null}
 * @param opening the number of this opening; it is handed back when the form is filed, and makes one record of whatever
 *     is sent under it
 */
public record OpenForm(
        String title,
        JsonNode schema,
        ObjectNode data,
        SavedDraft draft,
        String version,
        String caseNumber,
        Earlier lastTime,
        UUID opening) {

    /** @param version which facts of the case file the draft was begun with */
    public record SavedDraft(JsonNode data, String version, OffsetDateTime savedAt) {}

    /**
     * @param filedBy the name of who filed it
     * @param answers as they were given
     * @param words what they say in the reader's language
     */
    public record Earlier(OffsetDateTime filedAt, String filedBy, JsonNode answers, List<FormSheets.Answer> words) {}
}
