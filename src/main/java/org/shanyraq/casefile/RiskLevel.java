package org.shanyraq.casefile;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much a child is at risk of losing its family (T1098), the lowest first. */
public enum RiskLevel {
    none,
    green,
    yellow,
    red;

    /** @return {@code null} if neither is known */
    static @Nullable RiskLevel higher(@Nullable RiskLevel one, @Nullable RiskLevel other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
