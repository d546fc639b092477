package org.shanyraq.running;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.shanyraq.engine.EngineLimits;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.stereotype.Component;

/** Who is signed in, and what the engine's own rights let them see. What that means for a case is the asker's to say. */
@Component
public class PersonsRights {

    private static final int MOST_STARTS = 10;

    private final TaskService tasks;
    private final HistoryService history;
    private final IdentityService identities;
    private final AuthorizationService rights;
    private final WithoutAuthorization inside;
    private final CaseTasks caseTasks;

    PersonsRights(
            TaskService tasks,
            HistoryService history,
            IdentityService identities,
            AuthorizationService rights,
            WithoutAuthorization inside,
            CaseTasks caseTasks) {
        this.tasks = tasks;
        this.history = history;
        this.identities = identities;
        this.rights = rights;
        this.inside = inside;
        this.caseTasks = caseTasks;
    }

    public String person() {
        return signedIn().getUserId();
    }

    /** The groups that the person is in. */
    public List<String> groups() {
        return signedIn().getGroupIds();
    }

    /**
     * @throws FormGone if the person may start none of these processes
     */
    public void ensureMayStart(String... processes) {
        if (Arrays.stream(processes).noneMatch(process -> may(Permissions.CREATE_INSTANCE, process))) {
            throw new FormGone(FormGone.Reason.mayNotStart);
        }
    }

    /** Whether the person has an open task under this number. */
    public boolean hasTaskIn(String number) {
        return inside.asThePerson(
                () -> tasks.createTaskQuery().processInstanceBusinessKey(number).count() > 0);
    }

    /** The numbers of the cases in which the person has an open task. */
    public Set<String> casesWithTask() {
        return caseTasks.casesOf(tasks.createTaskQuery().listPage(0, EngineLimits.LONGEST_LIST));
    }

    /** Whether the person watches over all cases of the centre: may see every task. */
    public boolean watchesAll() {
        return may(Permissions.READ_TASK, Authorization.ANY);
    }

    /** Whether the person watches over the cases of the centre, this one among them: may see every task of it. */
    public boolean watches(String caseNumber) {
        return processes(caseNumber).stream().anyMatch(process -> may(Permissions.READ_TASK, process));
    }

    private boolean may(Permission permission, String process) {
        Authentication person = signedIn();
        return rights.isUserAuthorized(
                person.getUserId(), person.getGroupIds(), permission, Resources.PROCESS_DEFINITION, process);
    }

    private Authentication signedIn() {
        return identities.getCurrentAuthentication();
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
}
