package org.shanyraq.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answers of {@code check-file}: what was found of each point of the standard, and a word about the whole. */
public record CheckFileAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid PointFound> points,
        @Size(max = 4000) @Nullable String word) {

    public CheckFileAnswers {
        points = Objects.requireNonNullElse(points, List.of());
    }
}
