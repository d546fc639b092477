package org.shanyraq.oneoff.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.oneoff.Giver;
import org.shanyraq.oneoff.OneOffService;
import org.shanyraq.oneoff.OneOffServices;
import org.shanyraq.oneoff.OneOffSheets;
import org.shanyraq.oneoff.RequestOneOffServiceAnswers;
import org.springframework.stereotype.Component;

/** Form {@code request-one-off-service}: who asks for which service, for whom, and who gives it. */
@Component
class RequestOneOffService implements FormHandler<RequestOneOffServiceAnswers> {

    private final OneOffServices services;
    private final OneOffSheets sheets;

    RequestOneOffService(OneOffServices services, OneOffSheets sheets) {
        this.services = services;
        this.sheets = sheets;
    }

    @Override
    public Class<RequestOneOffServiceAnswers> answers() {
        return RequestOneOffServiceAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toRequest(context.caseNumber());
    }

    @Override
    public Routing file(RequestOneOffServiceAnswers answers, Submission submission) {
        OneOffService service = services.request(answers, submission);
        Giver giver = services.giver(service, submission.person());
        return Routing.ofCase(service.key())
                .and("oneOffService", service.number())
                .and("giver", giver.person())
                .and("givingRole", giver.group())
                .and("clockStart", submission.at().toString());
    }
}
