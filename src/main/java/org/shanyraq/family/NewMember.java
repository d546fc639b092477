package org.shanyraq.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A member of a family as a worker writes it down.
 *
 * @param id of somebody whom the file knows already; {@code null} for somebody new
 * @param birthDate {@code null} while nobody knows it yet
 * @param child whether this is one of the children whose upbringing is at stake
 * @param iin {@code null} while unknown
 */
public record NewMember(
        UUID id,
        @NotBlank(message = "{required}") @Size(max = 200) String fullName,
        @NotNull(message = "{required}") Kinship kinship,
        LocalDate birthDate,
        @NotNull(message = "{required}") Boolean child,
        @ValidIin String iin,
        @Size(max = 200) String school,
        Disability disability) {}
