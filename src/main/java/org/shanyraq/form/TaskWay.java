package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.Signatures.Signature;
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

    private static final CamundaFormRefImpl SECOND = new CamundaFormRefImpl(Signatures.FORM, "latest");

    private final FormDesk desk;
    private final TaskRole role;
    private final FourEyes fourEyes;
    private final FormGuard guard;
    private final TaskService tasks;
    private final Signatures signatures;

    TaskWay(
            FilingCabinet cabinet,
            FormDesk desk,
            TaskRole role,
            FourEyes fourEyes,
            FormGuard guard,
            TaskService tasks,
            Signatures signatures) {
        super(FormPlace.Task.class, cabinet);
        this.desk = desk;
        this.role = role;
        this.fourEyes = fourEyes;
        this.guard = guard;
        this.tasks = tasks;
        this.signatures = signatures;
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
        Signature signed = signatures.latest(id).orElse(null);
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
                desk.schema(isSecond(signed) ? SECOND : form, process, engine),
                context(caseNumber, person, variables, signed),
                FormDesk.lastTime(task.getExecution().getActivity()),
                mine,
                false,
                null);
    }

    private static boolean isSecond(@Nullable Signature signed) {
        return signed != null && signed.waits();
    }

    /** What two have signed is filed as the decision of the first. */
    private static FormContext context(
            String caseNumber, String person, Map<String, Object> variables, @Nullable Signature signed) {
        if (signed == null || signed.isSentBack()) {
            return new FormContext(caseNumber, person, variables);
        }
        Map<String, Object> known = new HashMap<>(variables);
        known.put(Signatures.SIGNATURE.name(), signed.id().toString());
        return new FormContext(caseNumber, signed.waits() ? person : signed.person(), known);
    }

    private static String text(Map<String, Object> variables, String name) {
        return String.valueOf(variables.getOrDefault(name, ""));
    }

    @Override
    void ensureMayFile(Seat seat, Sent sent, ObjectNode answers) {
        if (!seat.mine()) {
            throw new FormGone(FormGone.Reason.notClaimed);
        }
        if (signatures.latest(seat.id()).filter(signed -> !signed.isSentBack()).isEmpty()) {
            fourEyes.ensure(seat);
        } else if (seat.form().equals(Signatures.FORM)) {
            Signatures.ensureAnother(waiting(seat), seat.person());
            fourEyes.ensure(seat);
        }
    }

    private Signature waiting(Seat seat) {
        return signatures.latest(seat.id()).filter(Signature::waits).orElseThrow();
    }

    /** Of two who sign, the first has decided nothing yet. */
    @Override
    <A extends Record> Routing file(Seat seat, Given<A> given, Submission submission, Sent sent) {
        if (seat.form().equals(Signatures.FORM)) {
            Signature first = waiting(seat);
            Routing routing = super.file(seat, given, submission, sent);
            JsonNode second = given.answers();
            signatures.sign(
                    first,
                    seat,
                    second.path("agrees").asBoolean(),
                    second.path("reason").textValue(),
                    submission.at());
            return routing;
        }
        if (isToBeSignedByTwo(seat)) {
            signatures.sign(seat, given.answers(), submission.at());
            return Routing.none();
        }
        return super.file(seat, given, submission, sent);
    }

    private boolean isToBeSignedByTwo(Seat seat) {
        return !signatures.seconds(seat).isEmpty()
                && signatures
                        .latest(seat.id())
                        .filter(signed -> !signed.isSentBack())
                        .isEmpty();
    }

    @Override
    Filed goOn(Seat seat, Routing routing) {
        boolean waitsForSecond =
                signatures.latest(seat.id()).filter(Signature::waits).isPresent();
        if (waitsForSecond || seat.form().equals(Signatures.FORM)) {
            return Filed.done();
        }
        return guard.letThrough(seat.id(), () -> {
            tasks.complete(seat.id(), routing.variables());
            return Filed.done();
        });
    }
}
