package org.shanyraq.talk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;

/** The answers of {@code hold-talk}: the minutes of a talk, or that it was put off. */
public record HoldTalkAnswers(
        @NotNull(message = "{required}") TalkOutcome outcome,
        @PastOrPresent(message = "{talk.inFuture}") LocalDate heldOn,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid CaseNote> notes,
        @Size(max = 4000) @Nullable String needs,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid Agreed> agreements,
        @Future(message = "{talk.putOffPast}") LocalDate putOffUntil,
        @Size(max = 2000) String putOffBecause) {

    public HoldTalkAnswers {
        notes = Objects.requireNonNullElse(notes, List.of());
        agreements = Objects.requireNonNullElse(agreements, List.of());
    }

    public boolean held() {
        return outcome == TalkOutcome.held;
    }

    /** The last day on which the talk is not due again; {@code null} unless it is put off. */
    public @Nullable LocalDate dayBefore() {
        return held() || putOffUntil == null ? null : putOffUntil.minusDays(1);
    }

    void ensureComplete() {
        if (held()) {
            Needed.given(heldOn, "heldOn");
            Needed.given(notes, "notes");
        } else {
            Needed.given(putOffUntil, "putOffUntil");
            Needed.given(putOffBecause, "putOffBecause");
        }
    }
}
