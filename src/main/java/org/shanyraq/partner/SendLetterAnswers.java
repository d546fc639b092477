package org.shanyraq.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The answers of {@code send-letter}. Letter, day and way are asked only when it was sent, the reason only when the
 * referral is withdrawn.
 */
public record SendLetterAnswers(
        @NotNull(message = "{partner.letterOutcomeNeeded}") LetterOutcome outcome,
        @Size(max = 10000, message = "{partner.tooLong}") String letter,
        @PastOrPresent(message = "{partner.inFuture}") LocalDate sentOn,
        LetterWay sentHow,
        @Size(max = 2000, message = "{partner.tooLong}") String withdrawnBecause) {

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
            Needed.given(letter, "letter");
            Needed.given(sentOn, "sentOn");
            Needed.given(sentHow, "sentHow");
        } else {
            Needed.given(withdrawnBecause, "withdrawnBecause");
        }
    }
}
