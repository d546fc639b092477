package org.shanyraq.engine;

import java.util.Map;
import java.util.UUID;

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

    /**
     * The id that a variable points with at what the case file keeps.
     *
     * @throws IllegalStateException if there is none: the diagram sets the task without it
     */
    public UUID id(String variable) {
        String id = text(variable);
        if (id == null) {
            throw new IllegalStateException("The task of case %s knows no '%s'".formatted(caseNumber, variable));
        }
        return UUID.fromString(id);
    }

    /** Whether the yes-or-no variable of this name is set to yes. */
    public boolean isTrue(String variable) {
        return Boolean.TRUE.equals(variables.get(variable));
    }
}
