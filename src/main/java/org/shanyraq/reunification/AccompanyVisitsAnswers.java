package org.shanyraq.reunification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** The answers of {@code accompany-visits}: with whom of its family the child was in touch. */
public record AccompanyVisitsAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid Visit> visits) {

    public AccompanyVisitsAnswers {
        visits = Objects.requireNonNullElse(visits, List.of());
    }
}
