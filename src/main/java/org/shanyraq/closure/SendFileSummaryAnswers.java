package org.shanyraq.closure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code send-file-summary}.
 *
 * @param sent whether a summary went; the fields about it are asked only then
 * @param parts what of the file it held
 */
public record SendFileSummaryAnswers(
        @NotNull(message = "{required}") Boolean sent,
        @Size(max = 500) @Nullable String sentTo,

        @PastOrPresent(message = "{closure.inFuture}") @Nullable
        LocalDate sentOn,

        @Nullable Dispatch sentHow,
        Set<@NotNull FilePart> parts) {

    public SendFileSummaryAnswers {
        parts = Objects.requireNonNullElse(parts, Set.of());
    }
}
