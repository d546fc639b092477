package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around the family, as a form tells it.
 *
 * @param until {@code null} while it holds
 */
public record ToldSupporter(
        @NotBlank(message = "{required}") @Size(max = 200) String supporterName,
        @NotNull(message = "{required}") SupporterKind supporter,
        @NotNull(message = "{required}") TieKind tie,
        @Nullable LocalDate until) {}
