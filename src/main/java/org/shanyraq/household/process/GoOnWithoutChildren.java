package org.shanyraq.household.process;

import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.household.GoOnWithoutChildrenAnswers;
import org.springframework.stereotype.Component;

/** Form {@code go-on-without-children}: what becomes of the case now that no child is left in the family. */
@Component
class GoOnWithoutChildren implements FormHandler<GoOnWithoutChildrenAnswers> {

    @Override
    public Class<GoOnWithoutChildrenAnswers> answers() {
        return GoOnWithoutChildrenAnswers.class;
    }

    @Override
    public Routing file(GoOnWithoutChildrenAnswers answers, Submission submission) {
        return Routing.none();
    }
}
