package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as a page sends it to be filed.
 *
 * @param version the facts that it was opened with, as {@link OpenForm#version()} said
 * @param opening as {@link OpenForm#opening()} said; nothing else would tell a second referral from the first, sent twice
 * @param reason why a paper is corrected; {@code null} elsewhere
 */
public record Sent(
        JsonNode answers,
        String version,
        @Nullable UUID opening,
        @Nullable String reason) {

    public Sent(JsonNode answers, String version, @Nullable UUID opening) {
        this(answers, version, opening, null);
    }

    /** As it is compared when it comes again. */
    Object content() {
        return reason == null ? answers : List.of(answers, reason);
    }
}
