package org.shanyraq.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The answers of {@code record-answer}.
 *
 * @param answeredOn asked only where the partner has spoken
 */
public record RecordAnswerAnswers(
        @NotNull(message = "{partner.replyNeeded}") PartnerReply reply,
        @PastOrPresent(message = "{partner.inFuture}") LocalDate answeredOn,

        @NotBlank(message = "{partner.replyNoteNeeded}") @Size(max = 4000, message = "{partner.tooLong}")
        String replyNote) {

    void ensureComplete() {
        if (reply.isAnswer()) {
            Needed.given(answeredOn, "answeredOn");
        }
    }
}
