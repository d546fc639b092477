package org.shanyraq.running;

import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Stands where the engine completes a task or starts a process, so that no door leads round the form road: whatever
 * the road has not let through in this thread is refused.
 */
@Component
public class FormGuard implements TaskListener, ExecutionListener {

    private final ThreadLocal<String> letThrough = new ThreadLocal<>();

    /** Lets this one task, or this one process definition, through while the step runs. */
    public <T> T letThrough(String id, Supplier<T> step) {
        String before = letThrough.get();
        letThrough.set(id);
        try {
            return step.get();
        } finally {
            letThrough.set(before);
        }
    }

    @Override
    public void notify(DelegateTask task) {
        if (!task.getId().equals(letThrough.get())) {
            throw new BadUserRequestException(
                    "This task is completed with its form: open it in Tasklist, fill the form in and complete it there.");
        }
    }

    @Override
    public void notify(DelegateExecution execution) {
        boolean calledByAnotherProcess = ((ExecutionEntity) execution).getSuperExecution() != null;
        if (!calledByAnotherProcess && !execution.getProcessDefinitionId().equals(letThrough.get())) {
            throw new BadUserRequestException(
                    "A case starts with its form: use 'Begin new work' in Tasklist and fill the form in there.");
        }
    }
}
