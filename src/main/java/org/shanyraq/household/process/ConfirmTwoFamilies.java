package org.shanyraq.household.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.household.ConfirmTwoFamiliesAnswers;
import org.shanyraq.household.TwoFamilies;
import org.springframework.stereotype.Component;

/** Form {@code confirm-two-families}: whether a child belongs to two families, and who it is in the other. */
@Component
class ConfirmTwoFamilies implements FormHandler<ConfirmTwoFamiliesAnswers> {

    private final TwoFamilies families;

    ConfirmTwoFamilies(TwoFamilies families) {
        this.families = families;
    }

    @Override
    public Class<ConfirmTwoFamiliesAnswers> answers() {
        return ConfirmTwoFamiliesAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return families.toConfirm(context);
    }

    @Override
    public Routing file(ConfirmTwoFamiliesAnswers answers, Submission submission) {
        families.decide(answers, submission);
        return Routing.with("families", answers.families());
    }
}
