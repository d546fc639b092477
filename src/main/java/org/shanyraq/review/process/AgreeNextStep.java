package org.shanyraq.review.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.review.AgreeNextStepAnswers;
import org.shanyraq.review.NextStep;
import org.shanyraq.review.ReviewSheets;
import org.shanyraq.review.Reviews;
import org.springframework.stereotype.Component;

/** Form {@code agree-next-step}: what follows the review, as proposed or otherwise. */
@Component
class AgreeNextStep implements FormHandler<AgreeNextStepAnswers> {

    private final Reviews reviews;
    private final ReviewSheets sheets;

    AgreeNextStep(Reviews reviews, ReviewSheets sheets) {
        this.reviews = reviews;
        this.sheets = sheets;
    }

    @Override
    public Class<AgreeNextStepAnswers> answers() {
        return AgreeNextStepAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toAgree(context.caseNumber(), proposed(context));
    }

    @Override
    public Routing file(AgreeNextStepAnswers answers, Submission submission) {
        reviews.agree(answers, proposed(submission.context()), submission);
        return Routing.with("nextStep", answers.nextStep().routing());
    }

    private static NextStep proposed(FormContext context) {
        return NextStep.of(context.text("proposedNextStep"));
    }
}
