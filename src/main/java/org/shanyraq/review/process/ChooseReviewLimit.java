package org.shanyraq.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.review.Reviews;
import org.springframework.stereotype.Component;

/** Chooses how soon the review is held. */
@Component
class ChooseReviewLimit implements JavaDelegate {

    private final Reviews reviews;

    ChooseReviewLimit(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("reviewLimit", reviews.limit(execution.getProcessBusinessKey()));
    }
}
