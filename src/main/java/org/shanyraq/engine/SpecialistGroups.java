package org.shanyraq.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which groups of users are specialists. Diagrams say {@code specialist} for all of them. Declared here, answered by the
 * module that keeps the list.
 */
public interface SpecialistGroups {

    /** What a diagram says for the group of every kind of specialists. */
    String EVERY_KIND = "specialist";

    /** Those of the kinds that are asked now. */
    List<String> groups();

    /** Whether a group is one of specialists, also of a kind that is no longer asked. */
    boolean include(String group);

    /** What somebody of this group is called, in the reader's language; empty if it is not one of specialists. */
    Optional<String> name(String group);

    /** As {@link #name(String)}, in another language. */
    Optional<String> name(String group, Locale language);
}
