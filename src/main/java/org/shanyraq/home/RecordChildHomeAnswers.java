package org.shanyraq.home;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * The answers of {@code record-child-home}.
 *
 * @param homes a row for each move of a child, in any order
 */
public record RecordChildHomeAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ToldHome> homes) {

    public RecordChildHomeAnswers {
        homes = Objects.requireNonNullElse(homes, List.of());
    }
}
