package org.shanyraq.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;

/**
 * The developmental needs of one child, component by component; on the same sheet those of its brothers and sisters,
 * where it is the same with them or said what differs (T1370).
 *
 * @param childView what the child itself says
 * @param siblings who else may be assessed on this sheet
 */
public record ChildAssessment(
        @Valid @NotNull(message = "{required}") ComponentView health,
        @Valid @NotNull(message = "{required}") ComponentView education,
        @Valid @NotNull(message = "{required}") ComponentView emotionalDevelopment,
        @Valid @NotNull(message = "{required}") ComponentView relationships,
        @Valid @NotNull(message = "{required}") ComponentView identity,
        @Valid @NotNull(message = "{required}") ComponentView selfCare,
        @Size(max = 4000) @Nullable String childView,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid SiblingOnSheet> siblings) {

    public ChildAssessment {
        siblings = Objects.requireNonNullElse(siblings, List.of());
    }

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

    /**
     * @param waiting the children whose assessment the same person has still to do
     * @throws Refusal if a brother or sister on the sheet has been assessed meanwhile, or if it is not clear how it is
     *     with them
     */
    void ensureFits(Set<UUID> waiting) {
        for (int row = 0; row < siblings.size(); row++) {
            SiblingOnSheet sibling = siblings.get(row);
            if (sibling.onThisSheet() && !waiting.contains(sibling.id())) {
                throw Refusal.because("assessment.siblingAssessed", sibling.child())
                        .at("siblings", row, "onThisSheet");
            }
            if (sibling.onThisSheet()) {
                ensureClear(sibling.differences(), row);
            }
        }
    }

    private void ensureClear(List<SiblingOnSheet.Difference> differences, int row) {
        Set<ChildComponent> said = EnumSet.noneOf(ChildComponent.class);
        for (int number = 0; number < differences.size(); number++) {
            SiblingOnSheet.Difference difference = differences.get(number);
            if (!said.add(difference.component())) {
                throw Refusal.because("assessment.differsTwice")
                        .at("siblings", row, "differences", number, "component");
            }
            boolean unsaid = Optional.ofNullable(
                            views().get(difference.component().component()))
                    .map(difference::from)
                    .filter(ComponentView::leavesNeedUnsaid)
                    .isPresent();
            if (unsaid) {
                Needed.given(difference.need(), "siblings", row, "differences", number, "need");
            }
        }
    }
}
