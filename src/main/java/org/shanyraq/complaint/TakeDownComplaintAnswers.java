package org.shanyraq.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code take-down-complaint}.
 *
 * @param madeBy who complains
 * @param caseNumber as it was said; whoever takes a complaint down need not see the case
 * @param workers user ids of whom it is about
 */
public record TakeDownComplaintAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{complaint.inFuture}")
        LocalDate madeOn,

        @NotNull(message = "{required}") ComplaintWay way,
        @Nullable Boolean anonymous,
        @Size(max = 200) @Nullable String madeBy,
        @Size(max = 200) @Nullable String reachedBy,

        @Pattern(regexp = "([0-9]{4}-[0-9]{4,6})?", message = "{complaint.noCaseNumber}") @Nullable
        String caseNumber,

        @NotEmpty(message = "{required}") @Size(max = 100, message = "{tooManyRows}")
        List<@NotBlank String> kinds,

        @Size(max = 100, message = "{tooManyRows}") List<@NotBlank String> workers,

        @NotBlank(message = "{required}") @Size(max = 10000) String what,

        @Size(max = 4000) @Nullable String wanted) {

    public TakeDownComplaintAnswers {
        kinds = Objects.requireNonNullElse(kinds, List.of());
        workers = Objects.requireNonNullElse(workers, List.of());
    }
}
