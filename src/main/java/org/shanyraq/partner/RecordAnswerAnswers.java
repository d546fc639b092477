package org.shanyraq.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.shanyraq.engine.Needed;

/**
 * The answers of {@code record-answer}.
 *
 * @param answeredOn asked only where the partner has spoken
 */
public record RecordAnswerAnswers(
        @NotNull(message = "{required}") PartnerReply reply,
        @PastOrPresent(message = "{partner.inFuture}") LocalDate answeredOn) {

    void ensureComplete() {
        if (reply.isAnswer()) {
            Needed.given(answeredOn, "answeredOn");
        }
    }
}
