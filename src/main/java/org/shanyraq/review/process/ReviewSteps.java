package org.shanyraq.review.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.review.Reviewers;
import org.shanyraq.review.Reviews;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of the process {@code progressReview}, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class ReviewSteps {

    private static final Variable<String> REVIEW_LIMIT = Variable.text("reviewLimit");
    private static final Variable<String> REVIEWERS = Variable.text("reviewers");
    private static final Variable<Boolean> COLLECTIVE = Variable.yesNo("collective");

    /** Chooses how soon the review is held. */
    @Bean
    JavaDelegate chooseReviewLimit(Reviews reviews) {
        return step -> REVIEW_LIMIT.set(step, reviews.limit(step.getProcessBusinessKey()));
    }

    /** Finds the specialists whose view the review needs. */
    @Bean
    JavaDelegate findReviewers(Reviews reviews) {
        return step -> {
            Reviewers reviewers = reviews.reviewers(step.getProcessBusinessKey());
            REVIEWERS.set(step, reviewers.routing());
            COLLECTIVE.set(step, reviewers.areSeveral());
        };
    }
}
