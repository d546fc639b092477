package org.shanyraq.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.running.Variable;

/**
 * What a filed form tells the process: primitives and ISO dates that gateways, timers and assignments read. Nothing
 * personal ever travels here.
 *
 * @param caseNumber the case that a start form has opened, or the number of what it has begun without one; {@code null}
 *     for every other form
 */
public record Routing(@Nullable String caseNumber, Map<String, Object> variables) {

    public static Routing none() {
        return new Routing(null, Map.of());
    }

    /** For a start form: the case that it opened, or the number of what it began without one. */
    public static Routing ofCase(String caseNumber) {
        return new Routing(caseNumber, Map.of());
    }

    public static <T> Routing with(Variable<T> variable, @Nullable T value) {
        return none().and(variable, value);
    }

    public <T> Routing and(Variable<T> variable, @Nullable T value) {
        return and(variable.name(), value);
    }

    /** Only when it holds; otherwise the variable stays as it is. */
    public <T> Routing andWhen(boolean holds, Variable<T> variable, @Nullable T value) {
        return holds ? and(variable, value) : this;
    }

    /** The number that was given with it, or else that under which the form is filled in. */
    String number(Submission submission) {
        return caseNumber == null ? submission.caseNumber() : caseNumber;
    }

    /** Both; what the other says goes first. */
    public Routing and(Routing other) {
        Map<String, Object> more = new LinkedHashMap<>(variables);
        more.putAll(other.variables);
        return new Routing(other.caseNumber == null ? caseNumber : other.caseNumber, more);
    }

    /** By the name that only a form knows. */
    public Routing and(String variable, @Nullable Object value) {
        Map<String, Object> more = new LinkedHashMap<>(variables);
        more.put(variable, Variable.written(value));
        return new Routing(caseNumber, more);
    }
}
