package org.shanyraq.household.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.household.NameOtherFamilyAnswers;
import org.shanyraq.household.TwoFamilies;
import org.springframework.stereotype.Component;

/** Form {@code name-other-family}: a child of this family belongs to another one as well. */
@Component
class NameOtherFamily implements FormHandler<NameOtherFamilyAnswers> {

    private final TwoFamilies families;

    NameOtherFamily(TwoFamilies families) {
        this.families = families;
    }

    @Override
    public Class<NameOtherFamilyAnswers> answers() {
        return NameOtherFamilyAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return families.toName(context.caseNumber());
    }

    @Override
    public Routing file(NameOtherFamilyAnswers answers, Submission submission) {
        families.ensureAnother(answers, submission);
        return Routing.with("childId", answers.child().toString()).and("otherCase", answers.otherCase());
    }
}
