package org.shanyraq.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code follow-placement}: contacts with the own family, and what is to become of the placement.
 *
 * @param news what happened since
 * @param decisionBody which guardianship body prolongs; this and the next three are asked for a prolongation
 * @param newLimit the last day that the decision allows
 * @param endedOn the day on which the child left its carers; this and the next four are asked for an end
 * @param permanentKind where the child lives for good
 * @param earlyReason why the placement ended early
 */
public record FollowPlacementAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid FamilyContact> familyContacts,
        @Size(max = 4000) @Nullable String news,
        @NotNull(message = "{required}") NextForPlacement next,
        @Size(max = 200) String decisionBody,
        @Size(max = 100) String decisionNumber,
        @PastOrPresent(message = "{placement.inFuture}") LocalDate decisionOn,
        LocalDate newLimit,
        @PastOrPresent(message = "{placement.inFuture}") LocalDate endedOn,
        @Nullable PlacementEnd ending,
        @Nullable PermanentKind permanentKind,
        @Nullable EarlyEndReason earlyReason) {

    public FollowPlacementAnswers {
        familyContacts = Objects.requireNonNullElse(familyContacts, List.of());
    }

    public boolean prolongs() {
        return next == NextForPlacement.prolong;
    }

    boolean ends() {
        return next == NextForPlacement.end;
    }

    /** Whether there is nothing in it at all. */
    boolean isEmpty() {
        return next == NextForPlacement.goOn && news == null && familyContacts.isEmpty();
    }
}
