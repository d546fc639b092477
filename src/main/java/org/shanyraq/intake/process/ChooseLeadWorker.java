package org.shanyraq.intake.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.intake.Admissions;
import org.shanyraq.intake.IntakeFacts;
import org.shanyraq.intake.LeadWorkerAnswers;
import org.springframework.stereotype.Component;

/** The coordinator chooses who leads the family. */
@Component
class ChooseLeadWorker implements FormHandler<LeadWorkerAnswers> {

    private final Admissions admissions;
    private final IntakeFacts facts;

    ChooseLeadWorker(Admissions admissions, IntakeFacts facts) {
        this.admissions = admissions;
        this.facts = facts;
    }

    @Override
    public Class<LeadWorkerAnswers> answers() {
        return LeadWorkerAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofLeadWorker(context.caseNumber());
    }

    @Override
    public Routing file(LeadWorkerAnswers answers, Submission submission) {
        return Routing.with(
                "caseManager", admissions.chooseLeadWorker(answers, submission).caseManager());
    }
}
