package org.shanyraq.form;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose form somebody looks at. Declared here, answered by the case file. */
public interface WhoseForm {

    /**
     * @param number of a case; of what runs without one there is no family
     * @param mine whether the signed-in person has taken the work on: before that, who does not know the family is shown no more
     *     of it than on the card of the work
     * @param child whom the work is about, if it is about one
     */
    Optional<AboutFamily> about(String number, boolean mine, @Nullable UUID child);
}
