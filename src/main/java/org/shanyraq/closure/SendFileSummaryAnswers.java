package org.shanyraq.closure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * The answers of {@code send-file-summary}.
 *
 * @param sent whether a summary went; the fields about it are asked only then
 * @param parts what of the file it held
 * @param whyNotSent why none could go, where it is so
 */
public record SendFileSummaryAnswers(
        @NotNull(message = "{closure.sentNeeded}") Boolean sent,
        @Size(max = 500, message = "{closure.tooLong}") String sentTo,
        @PastOrPresent(message = "{closure.inFuture}") LocalDate sentOn,
        Dispatch sentHow,
        Set<@NotNull FilePart> parts,
        @Size(max = 4000, message = "{closure.tooLong}") String whyNotSent) {

    public SendFileSummaryAnswers {
        parts = Objects.requireNonNullElse(parts, Set.of());
    }
}
