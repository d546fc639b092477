package org.shanyraq.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The case file cannot take what was asked, for a reason that the person can understand and mend. Not a technical
 * failure: nothing is retried, nothing is stored, the sentence is shown on the form.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;
    private final transient List<Object> path;

    private final @Nullable String tick;

    private Refusal(String key, Object[] arguments, List<Object> path, @Nullable String tick) {
        super(key);
        this.key = key;
        this.arguments = arguments;
        this.path = path;
        this.tick = tick;
    }

    /**
     * @param key the sentence's key in the message bundle
     * @param arguments what the sentence names, {@code {0}} first
     */
    public static Refusal because(String key, @Nullable Object... arguments) {
        return new Refusal(key, arguments, List.of(), null);
    }

    /** Shown at this field: keys and row numbers from the outside in, such as {@code goals, 1, goal}. */
    public Refusal at(Object... path) {
        return new Refusal(key, arguments, List.of(path), tick);
    }

    /** What was written down can be so: this field of the form, ticked, says that it is. */
    public Refusal unlessTicked(@Nullable String field) {
        return new Refusal(key, arguments, path, field);
    }

    /** {@code null} if there is no saying that it is so. */
    public @Nullable String tick() {
        return tick;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public List<Object> path() {
        return path;
    }
}
