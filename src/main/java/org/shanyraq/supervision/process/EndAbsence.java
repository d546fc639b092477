package org.shanyraq.supervision.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.supervision.AbsenceArrangements;
import org.shanyraq.supervision.AbsenceSheets;
import org.shanyraq.supervision.EndAbsenceAnswers;
import org.springframework.stereotype.Component;

/** Form {@code end-absence}: the worker is back before the planned day, or stays away longer. */
@Component
class EndAbsence implements FormHandler<EndAbsenceAnswers> {

    private final AbsenceArrangements arrangements;
    private final AbsenceSheets sheets;

    EndAbsence(AbsenceArrangements arrangements, AbsenceSheets sheets) {
        this.arrangements = arrangements;
        this.sheets = sheets;
    }

    @Override
    public Class<EndAbsenceAnswers> answers() {
        return EndAbsenceAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toEnd(context.text("absence"));
    }

    @Override
    public Routing file(EndAbsenceAnswers answers, Submission submission) {
        if (answers.isBack()) {
            return Routing.with("isBack", true);
        }
        arrangements.lasts(submission.context().text("absence"), answers.lastDay());
        return Routing.with("isBack", false).and("absenceEnds", String.valueOf(answers.lastDay()));
    }
}
