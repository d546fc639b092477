package org.shanyraq.supervision.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.supervision.DeadlineMoves;
import org.shanyraq.supervision.GrantTimeAnswers;
import org.shanyraq.supervision.SupervisionSheets;
import org.springframework.stereotype.Component;

/** Form {@code grant-time}: which limit of the case is moved, by how much and why. */
@Component
class GrantTime implements FormHandler<GrantTimeAnswers> {

    private final DeadlineMoves moves;
    private final SupervisionSheets sheets;

    GrantTime(DeadlineMoves moves, SupervisionSheets sheets) {
        this.moves = moves;
        this.sheets = sheets;
    }

    @Override
    public Class<GrantTimeAnswers> answers() {
        return GrantTimeAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toGrantTime(context.caseNumber());
    }

    @Override
    public Routing file(GrantTimeAnswers answers, Submission submission) {
        moves.grant(answers, submission);
        return Routing.none();
    }
}
