package org.shanyraq.review.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.review.ContributeToReviewAnswers;
import org.shanyraq.review.ReviewSheets;
import org.shanyraq.review.Reviews;
import org.springframework.stereotype.Component;

/** Form {@code contribute-to-review}: what one specialist has seen; {@code reviewer} is the specialist's group. */
@Component
class ContributeToReview implements FormHandler<ContributeToReviewAnswers> {

    private final Reviews reviews;
    private final ReviewSheets sheets;

    ContributeToReview(Reviews reviews, ReviewSheets sheets) {
        this.reviews = reviews;
        this.sheets = sheets;
    }

    @Override
    public Class<ContributeToReviewAnswers> answers() {
        return ContributeToReviewAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toContribute(context.caseNumber(), context.text("reviewer"));
    }

    @Override
    public Routing file(ContributeToReviewAnswers answers, Submission submission) {
        reviews.contribute(submission.context().text("reviewer"), answers, submission);
        return Routing.none();
    }
}
