package org.shanyraq.form;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.FormContext;

/**
 * One act of filing a form.
 *
 * @param filing the id under which the answers are kept as they were given
 * @param at the centre's time
 * @param confirmable what the form can confirm
 * @param confirmed what is unlikely and was said to be so, by a tick on the form
 */
public record Submission(
        UUID filing, FormContext context, OffsetDateTime at, Set<String> confirmable, Set<String> confirmed) {

    /** As {@link Submission}, where nothing was asked about. */
    public Submission(UUID filing, FormContext context, OffsetDateTime at) {
        this(filing, context, at, Set.of(), Set.of());
    }

    /**
     * Asks whoever files whether something unlikely is so.
     *
     * @param what is asked about, as the form's field says that confirms it
     * @param tick the key of that field
     * @throws Refusal if it is not confirmed; a form of an earlier version that has no such tick is not asked
     */
    public void ask(String what, String tick, Refusal refusal) {
        if (confirmable.contains(what) && !confirmed.contains(what)) {
            throw refusal.unlessTicked(tick);
        }
    }

    /** As {@link FormContext#caseNumber()}. */
    public String caseNumber() {
        return context.caseNumber();
    }

    /** The same, {@code null} while a start form has not given it yet. */
    public @Nullable String number() {
        return context.number();
    }

    /** The user who files. */
    public String person() {
        return context.person();
    }
}
