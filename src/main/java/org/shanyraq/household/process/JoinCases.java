package org.shanyraq.household.process;

import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.household.CaseCuts;
import org.shanyraq.household.JoinCasesAnswers;
import org.springframework.stereotype.Component;

/** Form {@code join-cases}: the case in which this one goes on. */
@Component
class JoinCases implements FormHandler<JoinCasesAnswers> {

    private final CaseCuts cuts;

    JoinCases(CaseCuts cuts) {
        this.cuts = cuts;
    }

    @Override
    public Class<JoinCasesAnswers> answers() {
        return JoinCasesAnswers.class;
    }

    @Override
    public Routing file(JoinCasesAnswers answers, Submission submission) {
        return Routing.with("childrenJoined", cuts.join(answers, submission).joinedIds())
                .and("otherCase", answers.otherCase());
    }
}
