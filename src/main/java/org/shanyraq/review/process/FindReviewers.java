package org.shanyraq.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.review.Reviewers;
import org.shanyraq.review.Reviews;
import org.springframework.stereotype.Component;

/** Finds the specialists whose view the review needs. */
@Component
class FindReviewers implements JavaDelegate {

    private final Reviews reviews;

    FindReviewers(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reviewers reviewers = reviews.reviewers(execution.getProcessBusinessKey());
        execution.setVariable("reviewers", reviewers.routing());
        execution.setVariable("collective", reviewers.areSeveral());
    }
}
