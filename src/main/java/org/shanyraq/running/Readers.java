package org.shanyraq.running;

import java.util.Arrays;
import java.util.Optional;

/**
 * Who reads an answer that is not for everybody who reads its paper. A question says so with the custom property
 * {@code readers}; whoever wrote the answer reads it anyway.
 */
public enum Readers {
    /** Whoever leads the case, and coordinators: answers about health and violence. */
    lead,
    /** Coordinators alone: what somebody notes in confidence. */
    coordinator,
    /** Nobody besides: what somebody was told by whoever does not want the family's workers to know who said it. */
    author;

    /** Empty for a word that says nothing. */
    public static Optional<Readers> of(String word) {
        return Arrays.stream(values())
                .filter(readers -> readers.name().equals(word))
                .findFirst();
    }

    /** Those who are fewer. */
    public Readers or(Readers others) {
        return compareTo(others) >= 0 ? this : others;
    }
}
