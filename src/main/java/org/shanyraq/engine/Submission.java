package org.shanyraq.engine;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One act of filing a form.
 *
 * @param filing the id under which the answers are kept as they were given
 * @param at the centre's time
 */
public record Submission(UUID filing, FormContext context, OffsetDateTime at) {

    public String caseNumber() {
        return context.caseNumber();
    }

    /** The user who files. */
    public String person() {
        return context.person();
    }
}
