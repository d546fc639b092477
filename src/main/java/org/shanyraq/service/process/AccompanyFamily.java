package org.shanyraq.service.process;

import java.util.Map;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.service.Accompaniment;
import org.shanyraq.service.AccompanyFamilyAnswers;
import org.shanyraq.service.ServiceSheets;
import org.springframework.stereotype.Component;

/** Form {@code accompany-family}: what was done for the family, and whether its review should come early. */
@Component
class AccompanyFamily implements FormHandler<AccompanyFamilyAnswers> {

    private final Accompaniment accompaniment;
    private final ServiceSheets sheets;

    AccompanyFamily(Accompaniment accompaniment, ServiceSheets sheets) {
        this.accompaniment = accompaniment;
        this.sheets = sheets;
    }

    @Override
    public Class<AccompanyFamilyAnswers> answers() {
        return AccompanyFamilyAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.ofWork(context.caseNumber());
    }

    @Override
    public Routing file(AccompanyFamilyAnswers answers, Submission submission) {
        return Routing.with("reviewAsked", accompaniment.record(answers, submission));
    }

    @Override
    public void correct(AccompanyFamilyAnswers was, AccompanyFamilyAnswers now, Correction correction) {
        accompaniment.correct(now.contacts(), now.services(), correction);
    }
}
