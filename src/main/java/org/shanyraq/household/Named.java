package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A newborn who has got a name. */
public record Named(
        @NotNull(message = "{required}") UUID newborn,
        @NotBlank(message = "{required}") @Size(max = 200) String newName) {}
