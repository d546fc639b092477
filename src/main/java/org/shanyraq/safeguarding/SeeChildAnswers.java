package org.shanyraq.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shanyraq.casefile.ContactKind;
import org.shanyraq.casefile.NewContact;

/** How a child was when it was seen after a danger. */
public record SeeChildAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{safeguarding.inFuture}")
        LocalDate seenOn,

        @NotNull(message = "{required}") ContactKind kind,
        @NotBlank(message = "{required}") @Size(max = 300) String metWith,
        @NotNull(message = "{required}") Boolean childSafe) {

    NewContact contact() {
        return new NewContact(seenOn, kind, metWith, true);
    }
}
