package org.shanyraq.running;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a form is being filled in.
 *
 * @param number the case, {@code YYYY-NNNN}, or the number of what runs without one; {@code null} while a start form has
 *     not given it yet
 * @param person the user who fills it in
 * @param variables the process variables that the task can see
 */
public record FormContext(@Nullable String number, String person, Map<String, Object> variables) {

    /**
     * The case, or the number of what runs without one.
     *
     * @throws IllegalStateException while a start form has not given it yet
     */
    public String caseNumber() {
        if (number == null) {
            throw new IllegalStateException("A form that has not begun anything yet was asked for its number");
        }
        return number;
    }

    /** The text variable of this name, or {@code null}. */
    public @Nullable String text(String variable) {
        Object value = variables.get(variable);
        return value == null ? null : value.toString();
    }
}
