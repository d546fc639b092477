package org.shanyraq.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;

/**
 * The answers of {@code send-letter}. Letter, day and way are asked only when it was sent, the reason only when the
 * referral is withdrawn.
 */
public record SendLetterAnswers(
        @NotNull(message = "{required}") LetterOutcome outcome,
        @PastOrPresent(message = "{partner.inFuture}") LocalDate sentOn,
        @Nullable LetterWay sentHow) {

    /** Whether the letter is on its way. */
    public boolean sent() {
        return outcome == LetterOutcome.sent;
    }

    /** Since when an answer can be awaited. */
    public OffsetDateTime sentAt(OffsetDateTime recordedAt) {
        return sent() ? recordedAt.with(sentOn) : recordedAt;
    }

    void ensureComplete() {
        if (sent()) {
            Needed.given(sentOn, "sentOn");
        }
    }
}
