package org.shanyraq.household.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.household.DecideMergeAnswers;
import org.shanyraq.household.DoubleKind;
import org.shanyraq.household.MergeDecision;
import org.shanyraq.household.MergeSheets;
import org.shanyraq.household.Merges;
import org.springframework.stereotype.Component;

/** Form {@code decide-merge}: whether two entries of the register are one. */
@Component
class DecideMerge implements FormHandler<DecideMergeAnswers> {

    private final Merges merges;
    private final MergeSheets sheets;

    DecideMerge(Merges merges, MergeSheets sheets) {
        this.merges = merges;
        this.sheets = sheets;
    }

    @Override
    public Class<DecideMergeAnswers> answers() {
        return DecideMergeAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toDecide(context.caseNumber(), context.text("otherCase"), kind(context));
    }

    @Override
    public Routing file(DecideMergeAnswers answers, Submission submission) {
        if (answers.mergeDecision() == MergeDecision.two) {
            return Routing.with("mergeDecision", answers.mergeDecision());
        }
        FormContext context = submission.context();
        return Routing.with("mergeDecision", answers.mergeDecision())
                .and(
                        "mergeId",
                        merges.merge(kind(context), context.text("otherCase"), answers, submission)
                                .id()
                                .toString());
    }

    private static DoubleKind kind(FormContext context) {
        return DoubleKind.valueOf(context.text("doubleKind"));
    }
}
