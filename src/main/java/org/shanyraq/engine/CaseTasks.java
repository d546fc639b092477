package org.shanyraq.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Which cases the signed-in person meets through the engine's tasks, by the engine's own rights. */
@Component
public class CaseTasks {

    private static final int MOST_STARTS = 10;

    /** What tells the tasks of one kind in one case apart. */
    static final String[] ABOUT = {"childId", "specialist", "reviewer"};

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final IdentityService identities;
    private final AuthorizationService rights;
    private final WithoutAuthorization inside;
    private final CaseRegister register;
    private final CaseTeam team;

    CaseTasks(
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            IdentityService identities,
            AuthorizationService rights,
            WithoutAuthorization inside,
            CaseRegister register,
            CaseTeam team) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.identities = identities;
        this.rights = rights;
        this.inside = inside;
        this.register = register;
        this.team = team;
    }

    /** The signed-in user. */
    public String person() {
        return identities.getCurrentAuthentication().getUserId();
    }

    /** Whether the signed-in user is in any group, or is somebody new to whom nobody has given a role yet. */
    public boolean hasRole() {
        return !identities.getCurrentAuthentication().getGroupIds().isEmpty();
    }

    /** Of these tasks those that the person may see. */
    public List<Seen> seen(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        List<Task> seen =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).listPage(0, taskIds.size());
        Map<String, String> cases = businessKeys(seen);
        Map<String, Map<String, String>> about = about(seen);
        return seen.stream()
                .map(task ->
                        new Seen(task.getId(), cases.get(task.getProcessInstanceId()), ownOrOfItsProcess(task, about)))
                .toList();
    }

    /**
     * Which of several alike this task is.
     *
     * @param about the variables of its own or of its process, such as {@code childId}
     */
    public record Seen(String id, String caseNumber, Map<String, String> about) {}

    private static Map<String, String> ownOrOfItsProcess(Task task, Map<String, Map<String, String>> about) {
        return about.getOrDefault(task.getExecutionId(), about.getOrDefault(task.getProcessInstanceId(), Map.of()));
    }

    private Map<String, Map<String, String>> about(List<Task> seen) {
        String[] executions = seen.stream()
                .flatMap(task -> Stream.of(task.getExecutionId(), task.getProcessInstanceId()))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        Map<String, Map<String, String>> about = new LinkedHashMap<>();
        if (executions.length > 0) {
            inside.call(context -> runtime.createVariableInstanceQuery()
                            .executionIdIn(executions)
                            .variableNameIn(ABOUT)
                            .listPage(0, executions.length * ABOUT.length))
                    .forEach(variable -> about.computeIfAbsent(variable.getExecutionId(), none -> new LinkedHashMap<>())
                            .put(variable.getName(), String.valueOf(variable.getValue())));
        }
        return about;
    }

    /**
     * Lets those who need to know come nearer: the case manager, who watches over the centre's cases, and who has a
     * task in the case.
     *
     * @throws Refusal if there is no such case or it is not this person's to see; a stranger cannot tell which
     */
    public void ensureMaySee(String caseNumber) {
        if (!maySee(caseNumber)) {
            throw Refusal.because("casefile.unknownCase", caseNumber);
        }
    }

    /**
     * Whether this case is the person's to see; of one that is not there it is said as of one that is not theirs.
     * Whatever names a case, a field of a form not less than an address, is answered by this.
     */
    public boolean maySee(String caseNumber) {
        try {
            return leads(caseNumber) || hasTaskIn(caseNumber);
        } catch (Refusal noSuchCase) {
            return false;
        }
    }

    /** Whether the person may see this case or belongs to its team, and so knows who is in the family. */
    public boolean worksWith(String caseNumber) {
        return maySee(caseNumber) || isInTeam(caseNumber);
    }

    /**
     * @throws FormGone if the person may start none of these processes
     */
    public void ensureMayStart(String... processes) {
        Authentication person = identities.getCurrentAuthentication();
        boolean may = Arrays.stream(processes)
                .anyMatch(process -> rights.isUserAuthorized(
                        person.getUserId(),
                        person.getGroupIds(),
                        Permissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        process));
        if (!may) {
            throw new FormGone(FormGone.Reason.mayNotStart);
        }
    }

    /** Whether the person leads this case or watches over it. */
    public boolean leads(String caseNumber) {
        return person().equals(register.facts(caseNumber).caseManager()) || watches(caseNumber);
    }

    /** Whether the person has an open task in this case. */
    public boolean hasTaskIn(String caseNumber) {
        return inside.asThePerson(() ->
                tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).count() > 0);
    }

    /** Whether the person belongs to the team of this case. */
    boolean isInTeam(String caseNumber) {
        return casesOfTeam().contains(caseNumber);
    }

    /** The numbers of the open cases to whose team the person belongs. */
    public Set<String> casesOfTeam() {
        Authentication person = identities.getCurrentAuthentication();
        return team.casesOf(person.getUserId(), person.getGroupIds());
    }

    /** The numbers of the cases in which the person has an open task. */
    public Set<String> casesWithTask() {
        List<Task> seen = tasks.createTaskQuery().listPage(0, EngineLimits.LONGEST_LIST);
        return Set.copyOf(businessKeys(seen).values());
    }

    /** Whether the person watches over all cases of the centre: may see every task. */
    public boolean watchesAll() {
        Authentication person = identities.getCurrentAuthentication();
        return rights.isUserAuthorized(
                person.getUserId(),
                person.getGroupIds(),
                Permissions.READ_TASK,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY);
    }

    /** Whether the person watches over the cases of the centre, this one among them: may see every task of it. */
    boolean watches(String caseNumber) {
        Authentication person = identities.getCurrentAuthentication();
        return processes(caseNumber).stream()
                .anyMatch(process -> rights.isUserAuthorized(
                        person.getUserId(),
                        person.getGroupIds(),
                        Permissions.READ_TASK,
                        Resources.PROCESS_DEFINITION,
                        process));
    }

    /** The processes that the case has walked through, also when it is over. */
    private Set<String> processes(String caseNumber) {
        return inside.call(context -> history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .listPage(0, MOST_STARTS)
                .stream()
                .map(HistoricProcessInstance::getProcessDefinitionKey)
                .collect(Collectors.toSet()));
    }

    private Map<String, String> businessKeys(List<Task> seen) {
        if (seen.isEmpty()) {
            return Map.of();
        }
        return inside.call(context -> runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        seen.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .listPage(0, seen.size())
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey)));
    }
}
