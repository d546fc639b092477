package org.shanyraq.engine;

import java.util.Set;

/** Lets the model tests ask which beans a diagram may name. */
public final class NamedInDiagrams {

    private NamedInDiagrams() {}

    public static Set<String> beans() {
        return Set.copyOf(EngineConfiguration.NAMED_IN_DIAGRAMS);
    }
}
