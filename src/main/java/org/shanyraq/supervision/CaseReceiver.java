package org.shanyraq.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * To whom one case of an absent worker goes.
 *
 * @param id the number of the case
 * @param about only shown
 * @param newCaseManager the user id of who leads it from now on
 */
public record CaseReceiver(
        @NotBlank String id,
        @Size(max = 300) String about,
        @NotBlank(message = "{required}") String newCaseManager) {}
