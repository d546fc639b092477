package org.shanyraq.paper;

import org.jspecify.annotations.Nullable;

/** A scan is not taken, for a reason that the person who brings it can understand and mend. */
public class ScanRefused extends RuntimeException {

    private final transient Object[] arguments;

    ScanRefused(String key, Object... arguments) {
        super(key);
        this.arguments = arguments;
    }

    /** The sentence's key in the message bundle. */
    public @Nullable String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
