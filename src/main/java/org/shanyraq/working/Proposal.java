package org.shanyraq.working;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A change of the way of working that somebody asks for.
 *
 * @param base the number of the way of working against which it was written
 * @param reason {@code null} until it is given; without it and a source nothing comes into force
 * @param source what it rests on, such as a law or a decision of the centre
 * @param writtenBy a user id
 * @param revision counts its changes
 * @param decidedBy a user id; {@code null} while it is open
 * @param decidedBecause why it was refused
 * @param working the number of the way of working that it became
 */
public record Proposal(
        int number,
        int base,
        String title,
        @Nullable String reason,
        @Nullable String source,
        String writtenBy,
        OffsetDateTime writtenAt,
        int revision,
        State state,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decidedBecause,
        @Nullable Integer working) {

    boolean isOpen() {
        return state == State.open;
    }

    public enum State {
        open,
        withdrawn,
        refused,
        inForce
    }
}
