package org.shanyraq.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One row of people to enrol.
 *
 * @param caseNumber of the family, for one that the centre knows
 */
public record Newcomer(
        @NotBlank(message = "{required}") @Size(max = 200) String fullName,

        @Size(max = 20) String caseNumber) {}
