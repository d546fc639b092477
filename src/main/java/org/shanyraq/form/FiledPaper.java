package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.running.Confidence;

/**
 * A paper that is to be corrected.
 *
 * @param id of the filing
 * @param first the filing that was made first, however often it was corrected since
 * @param form the form's key
 * @param version in which it was filed
 * @param element the task or start event in the diagram
 * @param filedAt when it was filed first
 * @param variables what its task knew; {@code null} if that was not kept
 * @param answers as they hold now
 * @param reads what of them the person reads who corrects it
 */
public record FiledPaper(
        UUID id,
        UUID first,
        String form,
        int version,
        String element,
        OffsetDateTime filedAt,
        @Nullable Map<String, Object> variables,
        JsonNode answers,
        Confidence.OfPaper reads) {}
