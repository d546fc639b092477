package org.shanyraq.service.process;

import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.service.Accompaniment;
import org.shanyraq.service.RequestReviewAnswers;
import org.springframework.stereotype.Component;

/** Form {@code request-review}: why the review of a family should come before its time. */
@Component
class RequestReview implements FormHandler<RequestReviewAnswers> {

    private final Accompaniment accompaniment;

    RequestReview(Accompaniment accompaniment) {
        this.accompaniment = accompaniment;
    }

    @Override
    public Class<RequestReviewAnswers> answers() {
        return RequestReviewAnswers.class;
    }

    @Override
    public Routing file(RequestReviewAnswers answers, Submission submission) {
        accompaniment.requestReview(answers, submission);
        return Routing.none();
    }
}
