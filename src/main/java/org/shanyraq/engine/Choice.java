package org.shanyraq.engine;

import java.util.UUID;

/** One of the answers that a form offers: what its person reads, and what is then filed. */
public record Choice(String label, String value) {

    public Choice(String label, UUID value) {
        this(label, value.toString());
    }

    public Choice(String label, Enum<?> value) {
        this(label, value.name());
    }
}
