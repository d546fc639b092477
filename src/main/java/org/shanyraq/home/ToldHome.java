package org.shanyraq.home;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a child lives, as a form tells it.
 *
 * @param livesSince the first day
 * @param inTouchWith with whom of its family it is in touch; {@code null} if with nobody, or nobody new
 * @param inTouchSince {@code null}: since it lives there
 */
public record ToldHome(
        @NotNull(message = "{required}") UUID child,
        @NotNull(message = "{required}") ChildPlace childPlace,
        @NotNull(message = "{required}") LocalDate livesSince,
        @Size(max = 200) @Nullable String inTouchWith,
        @Nullable LocalDate inTouchSince) {

    /** Nobody was asked with whom it is in touch. */
    public static ToldHome at(UUID child, ChildPlace place, LocalDate since) {
        return new ToldHome(child, place, since, null, null);
    }
}
