package org.shanyraq.qualification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;

/**
 * The answers of {@code record-qualification}: a qualification or a course, or what takes the place of an earlier entry.
 *
 * @param worker the user id of whose it is
 * @param corrects the entry whose place this takes; {@code null} for a new one
 * @param takenBack that entry counts no more, and nothing takes its place
 * @param kind of a qualification, a code of the list
 * @param validUntil as its paper says; {@code null} where it follows from the kind
 */
public record RecordQualificationAnswers(
        @NotBlank(message = "{required}") String worker,
        @Nullable UUID corrects,
        @Size(max = 1000) String because,
        @Nullable Boolean takenBack,
        Learned about,
        String kind,
        @Size(max = 500) String what,
        @PastOrPresent(message = "{qualification.inFuture}") LocalDate gainedOn,
        Integer hours,
        @Size(max = 500) String givenBy,
        @Nullable LocalDate validUntil,
        @Size(max = 200) @Nullable String paperNumber) {

    boolean isTakenBack() {
        return corrects != null && Objects.equals(takenBack, true);
    }

    void ensureComplete() {
        if (corrects != null) {
            Needed.given(because, "because");
        }
        if (!isTakenBack()) {
            Needed.given(gainedOn, "gainedOn");
            Needed.given(givenBy, "givenBy");
            if (Needed.given(about, "about") == Learned.qualification) {
                Needed.given(kind, "kind");
            } else {
                Needed.given(what, "what");
                Needed.given(hours, "hours");
            }
        }
    }
}
