package org.shanyraq.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.home.ToldHome;
import org.shanyraq.intake.ApplicationKind;

/**
 * The answers of the primary assessment.
 *
 * @param targetGroup which one, where the family is in a target group
 * @param criteria the admission criteria that the family meets (T1074-1078); texts, so that the list is the form's
 * @param needs what the family needs, as the decision {@code specialistsNeeded} asks for it
 * @param homes where the children live who do not live at home; asked only if somebody says that there are such
 * @param application whether the family has asked for help since it was met first; asked only if it had not then
 */
public record Situation(
        @NotNull(message = "{required}") Boolean inTargetGroup,
        @Nullable TargetGroup targetGroup,
        List<String> criteria,
        @NotBlank(message = "{required}") @Size(max = 8000) String situation,
        @Valid RiskFactors risk,
        List<String> needs,
        @NotNull(message = "{required}") Boolean needFound,
        ApplicationKind application,
        @Size(max = 300) String applicant,
        @PastOrPresent(message = "{assessment.dayInFuture}") LocalDate appliedOn,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ToldHome> homes) {

    /** The criteria that are risk factors by another name; the others have the same one. */
    private static final Map<String, String> AS_FACTORS = Map.of(
            "incomeBelowMinimum", "lowIncome",
            "noWork", "unemployed",
            "noDecentHousing", "housingProblem");

    public Situation {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        risk = risk == null ? RiskFactors.none() : risk;
        needs = needs == null ? List.of() : List.copyOf(needs);
        homes = homes == null ? List.of() : List.copyOf(homes);
    }

    /** The risk factors, the criteria of T1074-1078 among them: whoever meets one is at risk by definition (T1075). */
    List<String> factors() {
        return Stream.concat(
                        risk.factors().stream(),
                        criteria.stream().map(criterion -> AS_FACTORS.getOrDefault(criterion, criterion)))
                .distinct()
                .toList();
    }
}
