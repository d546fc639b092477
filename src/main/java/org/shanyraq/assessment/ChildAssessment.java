package org.shanyraq.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;

/**
 * The developmental needs of one child, component by component.
 *
 * @param childView what the child itself says
 */
public record ChildAssessment(
        @Valid @NotNull(message = "{required}") ComponentView health,
        @Valid @NotNull(message = "{required}") ComponentView education,
        @Valid @NotNull(message = "{required}") ComponentView emotionalDevelopment,
        @Valid @NotNull(message = "{required}") ComponentView relationships,
        @Valid @NotNull(message = "{required}") ComponentView identity,
        @Valid @NotNull(message = "{required}") ComponentView selfCare,
        @Size(max = 4000) String childView) {

    Map<AssessmentComponent, ComponentView> views() {
        Map<AssessmentComponent, ComponentView> views = new EnumMap<>(AssessmentComponent.class);
        views.put(AssessmentComponent.health, health);
        views.put(AssessmentComponent.education, education);
        views.put(AssessmentComponent.emotionalDevelopment, emotionalDevelopment);
        views.put(AssessmentComponent.relationships, relationships);
        views.put(AssessmentComponent.identity, identity);
        views.put(AssessmentComponent.selfCare, selfCare);
        return views;
    }
}
