package org.shanyraq.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The family's own word that it wants help (T1056), as a paper took it down.
 *
 * @param on {@code null} if the paper does not say when
 * @param words why, as the family sees it; {@code null} if it was not asked
 */
public record SaidApplication(
        ApplicationKind kind,
        String applicant,
        @Nullable LocalDate on,
        @Nullable String words) {

    private static final int DAY = "2026-01-01".length();

    /**
     * @param day an ISO date, or a date and a time
     * @return empty if the family has not applied
     */
    public static Optional<SaidApplication> in(JsonNode answers, String day, @Nullable String words) {
        String kind = answers.path("application").asText();
        return kind.isEmpty() || kind.equals(ApplicationKind.none.name())
                ? Optional.empty()
                : Optional.of(new SaidApplication(
                        ApplicationKind.valueOf(kind),
                        answers.path("applicant").textValue(),
                        day.length() < DAY ? null : LocalDate.parse(day.substring(0, DAY)),
                        words));
    }
}
