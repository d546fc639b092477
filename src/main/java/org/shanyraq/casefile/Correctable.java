package org.shanyraq.casefile;

import java.util.UUID;

/**
 * A fact that a paper has written down and that follows the paper when it is corrected. What it was is kept beside it, see
 * {@link FormerFacts}.
 *
 * @param <V> what is known of it
 */
public interface Correctable<V extends Record> {

    UUID id();

    V value();

    void correct(V now);

    /** Whether a correction took it out of its paper: it is shown struck through and counts no more. */
    boolean isStruck();

    void strike(boolean struck);
}
