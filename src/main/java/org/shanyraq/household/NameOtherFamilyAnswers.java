package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The answers of {@code name-other-family}.
 *
 * @param child of this family, who belongs to another one as well
 * @param otherCase the number of a case of that family, as somebody told it
 * @param howItIs with whom the child lives when; kept with the filing
 */
public record NameOtherFamilyAnswers(
        @NotNull(message = "{required}") UUID child,

        @NotBlank(message = "{required}") @Pattern(regexp = "\\d{4}-\\d{4,}", message = "{intake.earlierCase.pattern}")
        String otherCase,

        @Size(max = 4000, message = "{service.tooLong}") String howItIs) {}
