package org.shanyraq.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code distribute-cases}.
 *
 * @param cases every case of the absent worker
 * @param reasonForExceeding where the limit of families or children would be exceeded
 * @param note what whoever receives a case should know first
 */
public record DistributeCasesAnswers(
        @Size(max = 500, message = "{tooManyRows}") List<@NotNull @Valid CaseReceiver> cases,
        @Size(max = 2000) @Nullable String reasonForExceeding,
        @Size(max = 4000) @Nullable String note) {

    public DistributeCasesAnswers {
        cases = Objects.requireNonNullElse(cases, List.of());
    }
}
