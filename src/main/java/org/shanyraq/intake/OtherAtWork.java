package org.shanyraq.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who else works with a family (T888).
 *
 * @param who the organisation and the person
 * @param contact how to reach them
 * @param does what they do for the family
 * @param assessed whether they have assessed the family already, so that it need not tell everything again
 */
public record OtherAtWork(
        @NotBlank(message = "{required}") @Size(max = 300) String who,
        @Size(max = 300) String contact,
        @Size(max = 2000) String does,
        boolean assessed) {}
