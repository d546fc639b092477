package org.shanyraq.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WrittenText;

/**
 * What a template can name: {@code family.name}, {@code answers.grounds}. Names and nothing else: a template runs no
 * code, and what people typed is printed as the eye reads it, whatever it looks like.
 */
final class Facts {

    /** What is filed depends on the form and its version: a name that a paper does not have stays empty. */
    private static final Set<String> OPEN = Set.of("answers", "latest", "request", "danger", "parts", "application");

    private final Map<String, Object> byName;

    Facts(Map<String, Object> byName) {
        this.byName = byName;
    }

    /** These facts and those of one row of a list, which come first. */
    Facts with(Map<String, Object> row) {
        Map<String, Object> both = new LinkedHashMap<>(byName);
        both.putAll(row);
        return new Facts(both);
    }

    Map<String, Object> byName() {
        return byName;
    }

    /**
     * @return a text, a list of rows, a map, a boolean, or {@code null} for nothing
     * @throws UnknownName if no paper has this
     */
    @Nullable
    Object named(String path) {
        String[] names = path.split("\\.");
        Object found = byName;
        for (String name : names) {
            if (!(found instanceof Map<?, ?> known) || !known.containsKey(name)) {
                if (OPEN.contains(names[0])) {
                    return null;
                }
                throw new UnknownName(path);
            }
            found = known.get(name);
        }
        return found instanceof String text ? WrittenText.asPrinted(text) : found;
    }

    static final class UnknownName extends RuntimeException {

        UnknownName(String name) {
            super(name);
        }
    }
}
