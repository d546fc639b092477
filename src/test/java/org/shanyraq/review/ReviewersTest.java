package org.shanyraq.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewersTest {

    @Test
    void thoseOfThePlanAndThoseWhoServedAreAskedOnce() {
        Reviewers reviewers = Reviewers.of(List.of("psychologist"), List.of("lawyer", "psychologist"));

        assertThat(reviewers.routing()).isEqualTo("lawyer,psychologist");
        assertThat(reviewers.areSeveral()).isTrue();
    }

    @Test
    void oneSpecialistMakesNoCollectiveReview() {
        assertThat(Reviewers.of(List.of("psychologist"), List.of()).areSeveral())
                .isFalse();
    }

    @Test
    void aFamilyWithoutSpecialistsIsReviewedByItsCaseManagerAlone() {
        assertThat(Reviewers.of(List.of(), List.of()).routing()).isEmpty();
    }
}
