package org.shanyraq.engine;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lists that everybody finds in Tasklist. Administrators may change them there; each is made only once. */
@Component
@Order(20)
class ReadyMadeFilters implements ApplicationRunner {

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService rights;
    private final Decisions decisions;

    ReadyMadeFilters(FilterService filters, TaskService tasks, AuthorizationService rights, Decisions decisions) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
        this.decisions = decisions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (filters.createFilterQuery().count() > 0) {
            return;
        }
        ready(-10, "My tasks", "What is set to me", "#555555", query().taskAssigneeExpression("${ currentUser() }"));
        ready(
                -8,
                "My group's tasks",
                "What anybody of my group may claim",
                "#555555",
                query().taskCandidateGroupInExpression("${ currentUserGroups() }")
                        .taskUnassigned());
        ready(-6, "Overdue", "Its limit has passed", "#b5152b", query().dueBeforeExpression("${ now() }"));
        ready(
                -4,
                "This week",
                "Its limit passes within seven days",
                "#1d6fa5",
                query().dueAfterExpression("${ now() }").dueBeforeExpression("${ dateTime().plusDays(7) }"));
        ready(
                -2,
                "High risk",
                "Families at high risk and children in danger",
                "#b5152b",
                query().taskMinPriority(priorityOfHighRisk()));
    }

    /** As the table of priorities has it when the list is made. */
    private int priorityOfHighRisk() {
        Map<String, Object> highRisk = Map.of("immediateDanger", false, "riskLevel", "red");
        return ((Number) decisions.ask("priority", null, highRisk).answer("priority")).intValue();
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private void ready(int order, String name, String description, String colour, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query.orderByTaskPriority().desc().orderByDueDate().asc())
                .setProperties(Map.of("description", description, "color", colour, "priority", order, "refresh", true));
        filters.saveFilter(filter);
        Authorization everybody = rights.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setUserId(Authorization.ANY);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        rights.saveAuthorization(everybody);
    }
}
