package org.shanyraq.assessment;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The checklists under {@code risk} that every form asking for risk factors shows. They are texts, not constants: an
 * analyst who adds a row to the tables of {@code risk-level.dmn}, from which forms have them, needs no programmer.
 *
 * @param overrideFactors what puts a family straight to red
 * @param parentFactors about the family and the parents
 * @param livelihoodFactors about money, housing and papers
 * @param childFactors about the children
 * @param protectiveFactors what keeps the children safe
 */
public record RiskFactors(
        @Size(max = 100, message = "{tooManyRows}") List<String> overrideFactors,
        @Size(max = 100, message = "{tooManyRows}") List<String> parentFactors,
        @Size(max = 100, message = "{tooManyRows}") List<String> livelihoodFactors,
        @Size(max = 100, message = "{tooManyRows}") List<String> childFactors,
        @Size(max = 100, message = "{tooManyRows}") List<String> protectiveFactors) {

    static final String IMMEDIATE_DANGER = "immediateDanger";

    public RiskFactors {
        overrideFactors = ticked(overrideFactors);
        parentFactors = ticked(parentFactors);
        livelihoodFactors = ticked(livelihoodFactors);
        childFactors = ticked(childFactors);
        protectiveFactors = ticked(protectiveFactors);
    }

    static RiskFactors none() {
        return ticking(List.of(), List.of());
    }

    /** The factors of all four lists, as the decision asks for them. */
    public List<String> factors() {
        return Stream.of(overrideFactors, parentFactors, livelihoodFactors, childFactors)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /**
     * Ticks these factors on a form. Every list gets all of them and shows those that are among its options, so that
     * which list asks for a factor stays the form's affair.
     */
    public static RiskFactors ticking(List<String> factors, List<String> protectiveFactors) {
        return new RiskFactors(factors, factors, factors, factors, protectiveFactors);
    }

    /**
     * As {@link #ticking}, what was seen last. That a child is in danger now is ticked by nobody but a person: it would
     * be reported anew. While a danger is open it counts without a tick.
     */
    public static RiskFactors tickingAsSeenLast(List<String> factors, List<String> protectiveFactors) {
        return ticking(
                factors.stream()
                        .filter(factor -> !IMMEDIATE_DANGER.equals(factor))
                        .toList(),
                protectiveFactors);
    }

    private static List<String> ticked(@Nullable List<String> options) {
        return options == null
                ? List.of()
                : options.stream().filter(Objects::nonNull).distinct().toList();
    }
}
