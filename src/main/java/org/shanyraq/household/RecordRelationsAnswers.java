package org.shanyraq.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * The answers of {@code record-relations}: all that holds and has held, for what is left out counts no more.
 *
 * @param relations within the family
 * @param supporters around it
 */
public record RecordRelationsAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ToldRelation> relations,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ToldSupporter> supporters) {

    public RecordRelationsAnswers {
        relations = Objects.requireNonNullElse(relations, List.of());
        supporters = Objects.requireNonNullElse(supporters, List.of());
    }
}
