package org.shanyraq.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the parents are able to give, component by component.
 *
 */
public record ParentingAssessment(
        @Valid @NotNull(message = "{required}") ComponentView basicCare,
        @Valid @NotNull(message = "{required}") ComponentView safety,
        @Valid @NotNull(message = "{required}") ComponentView warmth,
        @Valid @NotNull(message = "{required}") ComponentView stimulation,
        @Valid @NotNull(message = "{required}") ComponentView guidance,
        @Valid @NotNull(message = "{required}") ComponentView stability) {

    Map<AssessmentComponent, ComponentView> views() {
        Map<AssessmentComponent, ComponentView> views = new EnumMap<>(AssessmentComponent.class);
        views.put(AssessmentComponent.basicCare, basicCare);
        views.put(AssessmentComponent.safety, safety);
        views.put(AssessmentComponent.warmth, warmth);
        views.put(AssessmentComponent.stimulation, stimulation);
        views.put(AssessmentComponent.guidance, guidance);
        views.put(AssessmentComponent.stability, stability);
        return views;
    }
}
