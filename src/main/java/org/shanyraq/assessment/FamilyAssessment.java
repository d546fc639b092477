package org.shanyraq.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;

/**
 * The family and what surrounds it, component by component.
 *
 */
public record FamilyAssessment(
        @Valid @NotNull(message = "{required}") ComponentView housing,
        @Valid @NotNull(message = "{required}") ComponentView employment,
        @Valid @NotNull(message = "{required}") ComponentView familyHistory,
        @Valid @NotNull(message = "{required}") ComponentView extendedFamily,
        @Valid @NotNull(message = "{required}") ComponentView socialIntegration,
        @Valid @NotNull(message = "{required}") ComponentView communityResources) {

    Map<AssessmentComponent, ComponentView> views() {
        Map<AssessmentComponent, ComponentView> views = new EnumMap<>(AssessmentComponent.class);
        views.put(AssessmentComponent.housing, housing);
        views.put(AssessmentComponent.employment, employment);
        views.put(AssessmentComponent.familyHistory, familyHistory);
        views.put(AssessmentComponent.extendedFamily, extendedFamily);
        views.put(AssessmentComponent.socialIntegration, socialIntegration);
        views.put(AssessmentComponent.communityResources, communityResources);
        return views;
    }
}
