package org.shanyraq.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a child lived.
 *
 * @param until the first day on which it lived elsewhere; {@code null} while it lives there
 */
public record Lived(
        ChildPlace place, LocalDate since, @Nullable LocalDate until) {}
