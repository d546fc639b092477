package org.shanyraq.household.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.household.MergeSheets;
import org.shanyraq.household.Merges;
import org.shanyraq.household.UndoMergeAnswers;
import org.springframework.stereotype.Component;

/** Form {@code undo-merge}: what became one in the register is two after all. */
@Component
class UndoMerge implements FormHandler<UndoMergeAnswers> {

    private final Merges merges;
    private final MergeSheets sheets;

    UndoMerge(Merges merges, MergeSheets sheets) {
        this.merges = merges;
        this.sheets = sheets;
    }

    @Override
    public Class<UndoMergeAnswers> answers() {
        return UndoMergeAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toUndo(context.caseNumber());
    }

    @Override
    public Routing file(UndoMergeAnswers answers, Submission submission) {
        return Routing.with("mergeId", merges.undo(answers, submission).id().toString());
    }
}
