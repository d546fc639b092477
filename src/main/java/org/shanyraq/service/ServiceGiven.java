package org.shanyraq.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.MobileReason;
import org.shanyraq.casefile.Mode;

/**
 * One row of services on a form.
 *
 * @param service its code in the catalogue
 * @param givenBy {@code caseManager}, {@code other} or a specialist's group
 * @param givenByName who, where it was none of the centre
 * @param recipients the members of the family who received it
 * @param result what came of it
 * @param mode {@code null} where the form did not ask yet
 * @param mobileReason of a mobile visit
 */
public record ServiceGiven(
        @NotNull(message = "{required}") @PastOrPresent(message = "{service.inFuture}")
        LocalDate givenOn,

        @NotBlank(message = "{required}") String service,

        @NotBlank(message = "{required}") @Pattern(regexp = "[A-Za-z]{1,40}", message = "{service.givenByNeeded}")
        String givenBy,

        @Size(max = 200) @Nullable String givenByName,

        @NotEmpty(message = "{service.recipientsNeeded}") @Size(max = 100, message = "{tooManyRows}")
        List<@NotNull UUID> recipients,

        @Size(max = 2000) @Nullable String result,
        @Nullable Mode mode,
        @Nullable MobileReason mobileReason) {}
