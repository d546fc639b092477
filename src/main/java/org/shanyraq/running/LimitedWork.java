package org.shanyraq.running;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * The work on which a time limit stands: the process, or the part of it, in which the ladder of who is told is drawn. As
 * long as its execution is there, the work is open.
 */
public final class LimitedWork {

    private LimitedWork() {}

    /**
     * @param step a step of the ladder, which is an event subprocess
     * @return the id of the execution
     */
    public static String of(DelegateExecution step) {
        ExecutionEntity execution = (ExecutionEntity) step;
        ScopeImpl ladder = execution.getActivity().getFlowScope();
        return ladder == execution.getProcessDefinition() || ladder.getFlowScope() == execution.getProcessDefinition()
                ? execution.getProcessInstanceId()
                : execution.findExecutionForFlowScope(ladder.getFlowScope()).getId();
    }
}
