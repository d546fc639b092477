package org.shanyraq.assessment.process;

import java.util.Map;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.PsychologistView;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** A psychologist's word on the first contact; it stays in the papers, the primary assessment shows it. */
@Component
class AddPsychologistView implements CaseForm<PsychologistView> {

    private final AssessmentFacts facts;

    AddPsychologistView(AssessmentFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<PsychologistView> answers() {
        return PsychologistView.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofFamily(context.caseNumber());
    }

    @Override
    public Routing file(PsychologistView answers, Submission submission) {
        return Routing.none();
    }
}
