package org.shanyraq.supervision.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.supervision.EndSubstitutionAnswers;
import org.shanyraq.supervision.SupervisionSheets;
import org.springframework.stereotype.Component;

/** Form {@code end-substitution}: the worker is back before the planned day. */
@Component
class EndSubstitution implements FormHandler<EndSubstitutionAnswers> {

    private final SupervisionSheets sheets;

    EndSubstitution(SupervisionSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Class<EndSubstitutionAnswers> answers() {
        return EndSubstitutionAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toEnd(context.caseNumber());
    }

    @Override
    public Routing file(EndSubstitutionAnswers answers, Submission submission) {
        return Routing.none();
    }
}
