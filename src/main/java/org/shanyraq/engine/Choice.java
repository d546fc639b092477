package org.shanyraq.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the answers that a form offers: what its person reads, and what is then filed. */
public record Choice(@Nullable String label, String value) {

    public Choice(@Nullable String label, UUID value) {
        this(label, value.toString());
    }

    public Choice(String label, Enum<?> value) {
        this(label, value.name());
    }
}
