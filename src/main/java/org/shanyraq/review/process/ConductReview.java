package org.shanyraq.review.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.review.ConductReviewAnswers;
import org.shanyraq.review.Review;
import org.shanyraq.review.ReviewSheets;
import org.shanyraq.review.Reviews;
import org.springframework.stereotype.Component;

/** Form {@code conduct-review}: the plan looked at with the family, goal by goal. */
@Component
class ConductReview implements FormHandler<ConductReviewAnswers> {

    private final Reviews reviews;
    private final ReviewSheets sheets;

    ConductReview(Reviews reviews, ReviewSheets sheets) {
        this.reviews = reviews;
        this.sheets = sheets;
    }

    @Override
    public Class<ConductReviewAnswers> answers() {
        return ConductReviewAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toConduct(context.caseNumber());
    }

    @Override
    public Routing file(ConductReviewAnswers answers, Submission submission) {
        Review review = reviews.conduct(answers, submission);
        return Routing.with("goalsOutcome", review.goalsOutcome()).and("selfSufficient", review.isSelfSufficient());
    }
}
