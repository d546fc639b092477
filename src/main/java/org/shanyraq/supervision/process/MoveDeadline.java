package org.shanyraq.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.supervision.DeadlineMoves;
import org.springframework.stereotype.Component;

/** Due dates and armed timers of the case move by the days that were granted. */
@Component
class MoveDeadline implements JavaDelegate {

    private final DeadlineMoves moves;

    MoveDeadline(DeadlineMoves moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        moves.apply(execution.getProcessBusinessKey());
    }
}
