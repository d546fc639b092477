package org.shanyraq.running;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a process, declared once by the module that sets it: its name, its type, and what it means that it is not
 * there, as in a case that began before there was one. Engine tables hold text, yes or no, numbers and ISO dates only.
 *
 * @param <T> as Java reads it
 */
public final class Variable<T> {

    private final String name;
    private final Function<Object, T> reader;

    private Variable(String name, Function<Object, T> reader) {
        this.name = name;
        this.reader = reader;
    }

    /** {@code null} where there is none. */
    public static Variable<String> text(String name) {
        return new Variable<>(name, value -> value == null ? null : value.toString());
    }

    /** Several words with commas between them; an empty list where there is none. */
    public static Variable<List<String>> texts(String name) {
        return new Variable<>(
                name,
                value -> value == null || value.toString().isEmpty()
                        ? List.of()
                        : List.of(value.toString().split(",")));
    }

    /** No where there is none. */
    public static Variable<Boolean> yesNo(String name) {
        return new Variable<>(name, Boolean.TRUE::equals);
    }

    /** The id of what the case file keeps. A diagram that reads it has set it: where there is none, it is broken. */
    public static Variable<UUID> id(String name) {
        return new Variable<>(name, value -> {
            if (value == null) {
                throw new IllegalStateException("The process knows no '%s'".formatted(name));
            }
            return UUID.fromString(value.toString());
        });
    }

    /** {@code null} where there is none. */
    public static Variable<UUID> idOrNone(String name) {
        return new Variable<>(name, value -> value == null ? null : UUID.fromString(value.toString()));
    }

    /** One of a closed set, by its name; {@code null} where there is none. */
    public static <E extends Enum<E>> Variable<E> choice(String name, Class<E> choices) {
        return new Variable<>(name, value -> value == null ? null : Enum.valueOf(choices, value.toString()));
    }

    /** The same variable, for whoever knows the closed set of which it is. */
    public <E extends Enum<E>> Variable<E> as(Class<E> choices) {
        return choice(name, choices);
    }

    /** {@code yyyy-MM-dd}; {@code null} where there is none. */
    public static Variable<LocalDate> day(String name) {
        return new Variable<>(name, value -> value == null ? null : LocalDate.parse(value.toString()));
    }

    /** ISO 8601 with its offset; {@code null} where there is none. */
    public static Variable<OffsetDateTime> moment(String name) {
        return new Variable<>(name, value -> value == null ? null : OffsetDateTime.parse(value.toString()));
    }

    public String name() {
        return name;
    }

    /** What it is at the form's task. */
    public T of(FormContext context) {
        return reader.apply(context.variables().get(name));
    }

    /** What it is at a step of the process. */
    public T of(VariableScope step) {
        return reader.apply(step.getVariable(name));
    }

    public void set(VariableScope step, @Nullable T value) {
        step.setVariable(name, written(value));
    }

    public static @Nullable Object written(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof List<?> several) {
            return String.join(",", several.stream().map(String::valueOf).toList());
        }
        return value == null || value instanceof Boolean || value instanceof Number ? value : value.toString();
    }
}
