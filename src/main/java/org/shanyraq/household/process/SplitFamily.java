package org.shanyraq.household.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.household.CaseCuts;
import org.shanyraq.household.HouseholdSheets;
import org.shanyraq.household.SplitCase;
import org.shanyraq.household.SplitFamilyAnswers;
import org.springframework.stereotype.Component;

/** Form {@code split-family}: who of the family goes on in a case of their own. */
@Component
class SplitFamily implements FormHandler<SplitFamilyAnswers> {

    private final CaseCuts cuts;
    private final HouseholdSheets sheets;

    SplitFamily(CaseCuts cuts, HouseholdSheets sheets) {
        this.cuts = cuts;
        this.sheets = sheets;
    }

    @Override
    public Class<SplitFamilyAnswers> answers() {
        return SplitFamilyAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.ofSplit(context.caseNumber());
    }

    @Override
    public Routing file(SplitFamilyAnswers answers, Submission submission) {
        SplitCase split = cuts.split(answers, submission);
        return Routing.with("newCase", split.newCase())
                .and("childrenJoined", split.left().joinedIds())
                .and("childrenGone", split.left().goneIds());
    }
}
