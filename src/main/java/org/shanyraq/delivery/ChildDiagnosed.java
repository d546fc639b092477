package org.shanyraq.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * One row of what is found with children.
 *
 * @param diagnosisGroup its code in the list of groups
 */
public record ChildDiagnosed(
        @NotNull(message = "{required}") UUID child,
        @NotBlank(message = "{required}") String diagnosisGroup) {}
