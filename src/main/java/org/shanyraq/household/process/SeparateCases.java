package org.shanyraq.household.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.household.CaseCuts;
import org.shanyraq.household.HouseholdSheets;
import org.shanyraq.household.SeparateCasesAnswers;
import org.shanyraq.household.SeparatedCases;
import org.springframework.stereotype.Component;

/** Form {@code separate-cases}: the joining with another case was a mistake. */
@Component
class SeparateCases implements FormHandler<SeparateCasesAnswers> {

    private final CaseCuts cuts;
    private final HouseholdSheets sheets;

    SeparateCases(CaseCuts cuts, HouseholdSheets sheets) {
        this.cuts = cuts;
        this.sheets = sheets;
    }

    @Override
    public Class<SeparateCasesAnswers> answers() {
        return SeparateCasesAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.ofSeparation(context.caseNumber());
    }

    @Override
    public Routing file(SeparateCasesAnswers answers, Submission submission) {
        SeparatedCases separated = cuts.separate(answers, submission);
        return Routing.with("otherCase", separated.otherCase())
                .and("childrenGone", separated.left().goneIds());
    }
}
