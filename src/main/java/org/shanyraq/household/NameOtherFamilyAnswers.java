package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * The answers of {@code name-other-family}.
 *
 * @param child of this family, who belongs to another one as well
 * @param otherCase the number of a case of that family, as somebody told it
 */
public record NameOtherFamilyAnswers(
        @NotNull(message = "{required}") UUID child,

        @NotBlank(message = "{required}") @Pattern(regexp = "\\d{4}-\\d{4,}", message = "{intake.earlierCase.pattern}")
        String otherCase) {}
