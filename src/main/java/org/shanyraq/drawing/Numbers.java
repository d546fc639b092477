package org.shanyraq.drawing;

import java.util.Locale;

/** Numbers as paths write them. */
final class Numbers {

    private Numbers() {}

    static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place).replace(".0", "");
    }
}
