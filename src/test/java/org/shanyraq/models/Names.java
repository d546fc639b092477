package org.shanyraq.models;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The house's two ways to write a name of several words. */
final class Names {

    private static final Pattern HYPHEN = Pattern.compile("-([a-z0-9])");

    private Names() {}

    static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static String camel(String kebab) {
        return HYPHEN.matcher(kebab)
                .replaceAll((MatchResult found) -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
