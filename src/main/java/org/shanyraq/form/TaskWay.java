package org.shanyraq.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.FormContext;
import org.shanyraq.running.FormGone;
import org.shanyraq.running.FormGuard;
import org.shanyraq.running.SomebodyWasFirst;
import org.shanyraq.running.TaskRole;
import org.springframework.stereotype.Component;

/** A task: seen by whom the engine shows it, filed by whoever has claimed it; with its form it is done. */
@Component
class TaskWay extends FormWay<FormPlace.Task> {

    private final FormDesk desk;
    private final TaskRole role;
    private final FourEyes fourEyes;
    private final FormGuard guard;
    private final TaskService tasks;

    TaskWay(
            FilingCabinet cabinet,
            FormDesk desk,
            TaskRole role,
            FourEyes fourEyes,
            FormGuard guard,
            TaskService tasks) {
        super(FormPlace.Task.class, cabinet);
        this.desk = desk;
        this.role = role;
        this.fourEyes = fourEyes;
        this.guard = guard;
        this.tasks = tasks;
    }

    @Override
    <T> T seat(FormPlace.Task place, Function<Seat, T> work) {
        try {
            return desk.inside(engine -> work.apply(seat(place.id(), engine)));
        } catch (OptimisticLockingException e) {
            throw new SomebodyWasFirst(e);
        }
    }

    private Seat seat(String id, CommandContext engine) {
        TaskEntity task = engine.getTaskManager().findTaskById(id);
        CamundaFormRefImpl form = task == null || task.getExecution() == null
                ? null
                : FormReference.at(task.getExecution().getActivity());
        if (form == null || !desk.allows(engine, checker -> checker.checkReadTask(task))) {
            throw new FormGone(FormGone.Reason.notThere);
        }
        ProcessDefinitionEntity process = task.getProcessDefinition();
        Map<String, Object> variables = task.getVariables();
        String caseNumber = task.getProcessInstance().getBusinessKey();
        String person = desk.person();
        boolean mine = person.equals(task.getAssignee())
                && role.isOf(task, person)
                && desk.allows(engine, checker -> checker.checkTaskWork(task));
        return new Seat(
                id,
                String.join(
                        "/",
                        caseNumber,
                        task.getExecution().getRootProcessInstanceId(),
                        task.getTaskDefinitionKey(),
                        text(variables, CaseVariables.CHILD.name()),
                        text(variables, CaseVariables.SPECIALIST.name()),
                        text(variables, CaseVariables.REVIEWER.name())),
                task.getTaskDefinitionKey(),
                desk.title(process.getKey(), task),
                process.getId(),
                desk.schema(form, process, engine),
                new FormContext(caseNumber, person, variables),
                FormDesk.lastTime(task.getExecution().getActivity()),
                mine,
                false,
                null);
    }

    private static String text(Map<String, Object> variables, String name) {
        return String.valueOf(variables.getOrDefault(name, ""));
    }

    @Override
    void ensureMayFile(Seat seat, Sent sent, ObjectNode answers) {
        if (!seat.mine()) {
            throw new FormGone(FormGone.Reason.notClaimed);
        }
        fourEyes.ensure(seat);
    }

    @Override
    Filed goOn(Seat seat, Routing routing) {
        return guard.letThrough(seat.id(), () -> {
            tasks.complete(seat.id(), routing.variables());
            return Filed.done();
        });
    }
}
