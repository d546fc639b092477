package org.shanyraq.engine;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * One act of filing a form.
 *
 * @param filing the id under which the answers are kept as they were given
 * @param at the centre's time
 * @param confirmed what is unlikely and was said to be so, by a tick on the form
 */
public record Submission(UUID filing, FormContext context, OffsetDateTime at, Set<String> confirmed) {

    /** As {@link Submission}, where nothing was asked about. */
    public Submission(UUID filing, FormContext context, OffsetDateTime at) {
        this(filing, context, at, Set.of());
    }

    /**
     * Asks whoever files whether something unlikely is so.
     *
     * @param what is asked about, as the form's field says that confirms it
     * @param tick the key of that field
     * @throws Refusal if it is not confirmed
     */
    public void ask(String what, String tick, Refusal refusal) {
        if (!confirmed.contains(what)) {
            throw refusal.unlessTicked(tick);
        }
    }

    public String caseNumber() {
        return context.caseNumber();
    }

    /** The user who files. */
    public String person() {
        return context.person();
    }
}
