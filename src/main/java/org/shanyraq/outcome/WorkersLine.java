package org.shanyraq.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.Rating;
import org.shanyraq.assessment.SeenComponent;
import org.shanyraq.assessment.SeenComponent.Look;

/** What gave concern, as one line on the scale of what families say: a serious concern is 1, a strength 5. */
final class WorkersLine {

    private WorkersLine() {}

    /** By the child; {@code null} for parents and family. */
    static Map<@Nullable UUID, BigDecimal> now(List<SeenComponent> seen) {
        Map<@Nullable UUID, List<SeenComponent>> ofWhom = new HashMap<>();
        seen.forEach(component -> ofWhom.computeIfAbsent(component.childId(), child -> new ArrayList<>())
                .add(component));
        Map<@Nullable UUID, BigDecimal> lines = new HashMap<>();
        ofWhom.forEach((child, components) -> lines.put(
                child, mean(components.stream().map(SeenComponent::now).toList())));
        return lines;
    }

    /** How they were known to be on this day; the baseline before. */
    static BigDecimal on(LocalDate day, List<SeenComponent> components) {
        return mean(components.stream()
                .map(component -> component.since().stream()
                        .filter(look -> !look.on().isAfter(day))
                        .reduce(component.baseline(), (first, second) -> second))
                .toList());
    }

    private static BigDecimal mean(List<Look> looks) {
        int sum = looks.stream().mapToInt(look -> step(look.rating())).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(looks.size()), 2, RoundingMode.HALF_UP);
    }

    private static int step(Rating rating) {
        return switch (rating) {
            case seriousConcern -> 1;
            case someConcern -> 2;
            case noConcern -> 4;
            case strength -> 5;
        };
    }
}
