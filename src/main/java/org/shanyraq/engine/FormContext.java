package org.shanyraq.engine;

import java.util.Map;

/**
 * Where a form is being filled in.
 *
 * @param caseNumber the case, {@code YYYY-NNNN}, or the number of what runs without one; {@code null} while a start form
 *     has not given it yet
 * @param person the user who fills it in
 * @param variables the process variables that the task can see
 */
public record FormContext(String caseNumber, String person, Map<String, Object> variables) {

    /** The text variable of this name, or {@code null}. */
    public String text(String variable) {
        Object value = variables.get(variable);
        return value == null ? null : value.toString();
    }
}
