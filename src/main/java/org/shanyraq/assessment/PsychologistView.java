package org.shanyraq.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a psychologist adds to the primary assessment.
 *
 * @param spokenWith whom the psychologist met
 */
public record PsychologistView(
        @NotBlank(message = "{required}") @Size(max = 500) String spokenWith,
        @NotBlank(message = "{required}") @Size(max = 8000) String findings,
        @Size(max = 4000) @Nullable String dangers,
        @Size(max = 4000) @Nullable String recommendation) {

    static PsychologistView of(JsonNode answers) {
        return new PsychologistView(
                answers.path("spokenWith").asText(null),
                answers.path("findings").asText(null),
                answers.path("dangers").asText(null),
                answers.path("recommendation").asText(null));
    }
}
