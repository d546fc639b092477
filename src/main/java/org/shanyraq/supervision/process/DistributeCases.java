package org.shanyraq.supervision.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.supervision.AbsenceArrangements;
import org.shanyraq.supervision.AbsenceSheets;
import org.shanyraq.supervision.DistributeCasesAnswers;
import org.springframework.stereotype.Component;

/** Form {@code distribute-cases}: each case of a worker who is away goes to a worker of its own. */
@Component
class DistributeCases implements FormHandler<DistributeCasesAnswers> {

    private final AbsenceArrangements arrangements;
    private final AbsenceSheets sheets;

    DistributeCases(AbsenceArrangements arrangements, AbsenceSheets sheets) {
        this.arrangements = arrangements;
        this.sheets = sheets;
    }

    @Override
    public Class<DistributeCasesAnswers> answers() {
        return DistributeCasesAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toDistribute(context.text("absence"));
    }

    @Override
    public Routing file(DistributeCasesAnswers answers, Submission submission) {
        arrangements.distribute(submission.context().text("absence"), answers, submission);
        return Routing.none();
    }
}
