package org.shanyraq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.Refusal;

class InDepthAssessmentTest {

    private static final ComponentView FINE = new ComponentView(Rating.noConcern, null, null, null, null);

    private final InDepthAssessment round =
            new InDepthAssessment(Submissions.CASE, OffsetDateTime.parse("2026-03-02T10:00:00+05:00"));

    @Test
    void thereAreEighteenComponentsSixOnEachSide() {
        assertThat(AssessmentComponent.values()).hasSize(18);
        assertThat(Stream.of(AssessmentArea.values()).map(AssessmentComponent::of))
                .allSatisfy(side -> assertThat(side).hasSize(6));
    }

    @Test
    void everyFormAsksTheComponentsOfItsSide() {
        assertThat(new ChildAssessment(FINE, FINE, FINE, FINE, FINE, FINE, null, null)
                        .views()
                        .keySet())
                .containsExactlyElementsOf(AssessmentComponent.of(AssessmentArea.child));
        assertThat(new ParentingAssessment(FINE, FINE, FINE, FINE, FINE, FINE)
                        .views()
                        .keySet())
                .containsExactlyElementsOf(AssessmentComponent.of(AssessmentArea.parenting));
        assertThat(new FamilyAssessment(FINE, FINE, FINE, FINE, FINE, FINE)
                        .views()
                        .keySet())
                .containsExactlyElementsOf(AssessmentComponent.of(AssessmentArea.family));
    }

    @Test
    void aConcernSaysWhatIsNeeded() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rate(new ComponentView(Rating.someConcern, " ", "cold", null, null)))
                .satisfies(refusal -> assertThat(refusal.path()).containsExactly("housing", "need"));
        assertThatNoException()
                .isThrownBy(() -> rate(new ComponentView(Rating.seriousConcern, "a stove", null, null, null)));
        assertThat(round.ratings()).extracting(ComponentRating::need).containsExactly("a stove");
    }

    @Test
    void aSummarisedRoundTakesNothingMore() {
        round.summarise(List.of("housing"), Submissions.by("worker"));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rate(FINE));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> round.addSpecialistView("lawyer", Rating.strength, Submissions.by("lawyer")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> round.summarise(List.of(), Submissions.by("worker")));
        assertThat(round.needs()).containsExactly("housing");
    }

    @Test
    void aChildsComponentsAreItsOwn() {
        UUID child = UUID.randomUUID();

        round.rate(child, Map.of(AssessmentComponent.health, FINE), Submissions.by("worker"));

        assertThat(round.ratings()).extracting(ComponentRating::childId).containsExactly(child);
    }

    private void rate(ComponentView view) {
        round.rate(null, Map.of(AssessmentComponent.housing, view), Submissions.by("worker"));
    }
}
