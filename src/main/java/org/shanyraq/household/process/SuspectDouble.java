package org.shanyraq.household.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.household.MergeSheets;
import org.shanyraq.household.Merges;
import org.shanyraq.household.SuspectDoubleAnswers;
import org.springframework.stereotype.Component;

/** Form {@code suspect-double}: what seems to stand in the register twice. */
@Component
class SuspectDouble implements FormHandler<SuspectDoubleAnswers> {

    private final Merges merges;
    private final MergeSheets sheets;

    SuspectDouble(Merges merges, MergeSheets sheets) {
        this.merges = merges;
        this.sheets = sheets;
    }

    @Override
    public Class<SuspectDoubleAnswers> answers() {
        return SuspectDoubleAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toSuspect(context.caseNumber());
    }

    @Override
    public Routing file(SuspectDoubleAnswers answers, Submission submission) {
        return Routing.with("otherCase", merges.suspect(answers, submission.caseNumber()))
                .and("doubleKind", answers.doubleKind());
    }
}
