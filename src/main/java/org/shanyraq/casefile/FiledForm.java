package org.shanyraq.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form in the case file, as it was given.
 *
 * @param form the form's key, {@code make-first-contact}
 * @param version the deployed version of the form
 * @param task the id of the task's element in the diagram, or of the start event
 * @param corrects the filing that this one corrects, or {@code null}
 * @param reason why it corrects it, or {@code null}
 * @param variables what the task knew, by which the form can be opened again; {@code null} if that was not kept
 */
public record FiledForm(
        UUID id,
        String form,
        int version,
        String task,
        String filedBy,
        OffsetDateTime filedAt,
        JsonNode answers,
        @Nullable UUID corrects,
        @Nullable String reason,
        @Nullable Map<String, Object> variables) {

    boolean isCorrection() {
        return corrects != null;
    }

    /** This paper with other answers: those that hold since it was corrected, or those that somebody reads of it. */
    public FiledForm with(JsonNode corrected) {
        return new FiledForm(id, form, version, task, filedBy, filedAt, corrected, corrects, reason, variables);
    }
}
