package org.shanyraq.supervision.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.supervision.AbsenceArrangements;
import org.shanyraq.supervision.AbsenceSheets;
import org.shanyraq.supervision.ArrangeAbsenceAnswers;
import org.springframework.stereotype.Component;

/** Form {@code arrange-absence}: who is away, for how long, and who takes over. */
@Component
class ArrangeAbsence implements FormHandler<ArrangeAbsenceAnswers> {

    private final AbsenceArrangements arrangements;
    private final AbsenceSheets sheets;

    ArrangeAbsence(AbsenceArrangements arrangements, AbsenceSheets sheets) {
        this.arrangements = arrangements;
        this.sheets = sheets;
    }

    @Override
    public Class<ArrangeAbsenceAnswers> answers() {
        return ArrangeAbsenceAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toArrange();
    }

    @Override
    public Routing file(ArrangeAbsenceAnswers answers, Submission submission) {
        String number = arrangements.arrange(answers, submission);
        return Routing.ofCase(number)
                .and("absence", number)
                .and("arranger", submission.person())
                .and("caseByCase", answers.caseByCase())
                .and("comesBack", !answers.forGood())
                .andWhen(!answers.forGood(), "absenceEnds", String.valueOf(answers.lastDay()));
    }
}
