package org.shanyraq.oneoff.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.oneoff.GiveOneOffServiceAnswers;
import org.shanyraq.oneoff.OneOffServices;
import org.shanyraq.oneoff.OneOffSheets;
import org.springframework.stereotype.Component;

/** Form {@code give-one-off-service}: the service as it was given, or why it was not. */
@Component
class GiveOneOffService implements FormHandler<GiveOneOffServiceAnswers> {

    private final OneOffServices services;
    private final OneOffSheets sheets;

    GiveOneOffService(OneOffServices services, OneOffSheets sheets) {
        this.services = services;
        this.sheets = sheets;
    }

    @Override
    public Class<GiveOneOffServiceAnswers> answers() {
        return GiveOneOffServiceAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toGive(context.text("oneOffService"));
    }

    @Override
    public Routing file(GiveOneOffServiceAnswers answers, Submission submission) {
        String number = submission.context().text("oneOffService");
        return Routing.with("serviceGiven", services.give(number, answers, submission));
    }
}
