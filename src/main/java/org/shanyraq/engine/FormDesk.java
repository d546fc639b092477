package org.shanyraq.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.shanyraq.engine.FormGone.Reason;
import org.shanyraq.engine.FormSchemas.FormSchema;
import org.springframework.stereotype.Component;

/** Seats a person at a form: finds the task or the process behind it and asks the engine whether they may. */
@Component
class FormDesk {

    private final WithoutAuthorization inside;
    private final IdentityService identities;
    private final FormSchemas schemas;
    private final CaseRegister register;
    private final CaseDoor door;
    private final ModelWords words;
    private final PersonsGroups persons;
    private final TaskRole role;

    FormDesk(
            WithoutAuthorization inside,
            IdentityService identities,
            FormSchemas schemas,
            CaseRegister register,
            CaseDoor door,
            ModelWords words,
            PersonsGroups persons,
            TaskRole role) {
        this.persons = persons;
        this.inside = inside;
        this.identities = identities;
        this.schemas = schemas;
        this.register = register;
        this.door = door;
        this.words = words;
        this.role = role;
    }

    <T> T atTask(String task, Function<Place, T> work) {
        try {
            return inside.call(context -> work.apply(taskPlace(task, context)));
        } catch (OptimisticLockingException e) {
            throw new SomebodyWasFirst(e);
        }
    }

    <T> T atStart(String processDefinition, Function<Place, T> work) {
        return inside.call(context -> work.apply(startPlace(processDefinition, context)));
    }

    <T> T atCase(String caseNumber, String process, Function<Place, T> work) {
        door.ensureMayBegin(caseNumber, isOpenToTeam(process));
        return inside.call(context -> work.apply(casePlace(caseNumber, process, context)));
    }

    private boolean isOpenToTeam(String key) {
        ProcessDefinitionEntity process = inside.call(context -> newest(key, context));
        return process != null && Act.isOpenToTeam(process, persons.ofSignedIn());
    }

    private Place taskPlace(String id, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(id);
        CamundaFormRefImpl reference = task == null || task.getExecution() == null
                ? null
                : FormReference.at(task.getExecution().getActivity());
        if (reference == null || !allowed(context, checker -> checker.checkReadTask(task))) {
            throw new FormGone(Reason.notThere);
        }
        ProcessDefinitionEntity process = task.getProcessDefinition();
        Map<String, Object> variables = task.getVariables();
        String caseNumber = task.getProcessInstance().getBusinessKey();
        boolean mine = person().equals(task.getAssignee())
                && role.isOf(task, person())
                && allowed(context, checker -> checker.checkTaskWork(task));
        return new Place(
                id,
                String.join(
                        "/",
                        caseNumber,
                        task.getExecution().getRootProcessInstanceId(),
                        task.getTaskDefinitionKey(),
                        text(variables, "childId"),
                        text(variables, "specialist"),
                        text(variables, "reviewer")),
                task.getTaskDefinitionKey(),
                words.ofElement(process.getKey(), task.getTaskDefinitionKey(), task.getName()),
                process.getId(),
                schemas.of(reference, process, context),
                new FormContext(caseNumber, person(), variables),
                lastTime(task.getExecution().getActivity()),
                mine,
                false);
    }

    private Place startPlace(String id, CommandContext context) {
        ProcessDefinitionEntity process = context.getProcessDefinitionManager().findLatestDefinitionById(id) == null
                ? null
                : context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
        CamundaFormRefImpl reference = process == null ? null : FormReference.at(process);
        if (reference == null) {
            throw new FormGone(Reason.noSuchForm);
        }
        if (!allowed(context, checker -> checker.checkCreateProcessInstance(process))) {
            throw new FormGone(Reason.mayNotStart);
        }
        return new Place(
                process.getKey(),
                process.getKey(),
                process.getInitial().getId(),
                words.ofProcess(process.getKey(), process.getName()),
                process.getId(),
                schemas.of(reference, process, context),
                new FormContext(null, person(), Map.of()),
                List.of(),
                true,
                true);
    }

    private Place casePlace(String caseNumber, String key, CommandContext context) {
        CaseRegister.CaseFacts facts = register.facts(caseNumber);
        List<String> groups = persons.ofSignedIn();
        ProcessDefinitionEntity process = newest(key, context);
        CamundaFormRefImpl reference = process == null ? null : FormReference.at(process);
        if (reference == null || Act.offered(process, facts.status(), groups) == null) {
            throw new FormGone(Reason.mayNotStart);
        }
        String place = key + "/" + caseNumber;
        return new Place(
                place,
                place,
                process.getInitial().getId(),
                words.of(Act.offered(process, facts.status(), groups)).title(),
                process.getId(),
                schemas.of(reference, process, context),
                new FormContext(caseNumber, person(), facts.routing()),
                lastTime(process),
                true,
                true);
    }

    static ProcessDefinitionEntity newest(String key, CommandContext context) {
        ProcessDefinitionEntity process = context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(key);
        return process == null
                ? null
                : context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(process.getId());
    }

    private boolean allowed(CommandContext context, Consumer<CommandChecker> question) {
        context.enableAuthorizationCheck();
        try {
            context.getProcessEngineConfiguration().getCommandCheckers().forEach(question);
            return true;
        } catch (AuthorizationException e) {
            return false;
        } finally {
            context.disableAuthorizationCheck();
        }
    }

    String person() {
        Authentication authentication = identities.getCurrentAuthentication();
        if (authentication == null) {
            // The engine lets everybody do everything when nobody is signed in, so nobody may come this far.
            throw new IllegalStateException("A form is opened and filed by a person who is signed in");
        }
        return authentication.getUserId();
    }

    private static List<String> lastTime(CoreModelElement element) {
        return SaidInDiagram.of(element).list("lastTime");
    }

    private static String text(Map<String, Object> variables, String name) {
        return String.valueOf(variables.getOrDefault(name, ""));
    }

    /**
     * A form with its place in the process.
     *
     * @param id the task, or the key of the process that a start form belongs to
     * @param work names the same work whenever the process sets it again
     * @param element the task or start event in the diagram
     * @param lastTime the forms from which it is shown what was answered before
     * @param mine whether this person may file it now
     * @param begins whether a process begins here, so that a draft is this person's alone
     */
    record Place(
            String id,
            String work,
            String element,
            String title,
            String processDefinition,
            FormSchema schema,
            FormContext context,
            List<String> lastTime,
            boolean mine,
            boolean begins) {

        void ensureMine() {
            if (!mine) {
                throw new FormGone(Reason.notClaimed);
            }
        }
    }
}
