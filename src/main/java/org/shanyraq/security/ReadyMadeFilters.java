package org.shanyraq.security;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.shanyraq.access.Role;
import org.shanyraq.judgement.Decisions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lists that everybody finds in Tasklist. Administrators may change them there; each is made only once, but for one that
 * older centres lack: whoever wants to be without it takes the right to read it away.
 */
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
        if (filters.createFilterQuery().filterName("Mine and my group's").count() == 0) {
            mineAndMyGroups();
        }
        if (filters.createFilterQuery().count() > 1) {
            return;
        }
        // Work is set to case managers by name and to everybody else by their group, until one of them claims it: each
        // finds it in
        // the first list.
        TaskQuery dueFirst = query().taskAssigneeExpression("${ currentUser() }")
                .orderByDueDate()
                .asc();
        readyFor(
                Role.caseManager.group(),
                saved(-12, "Due first", "What is set to me, the nearest limit first", "#4a4f59", dueFirst));
        ready(
                -10,
                "My group's tasks",
                "What anybody of my group may claim",
                "#4a4f59",
                query().taskCandidateGroupInExpression("${ currentUserGroups() }")
                        .taskUnassigned());
        ready(-8, "My tasks", "What is set to me", "#4a4f59", query().taskAssigneeExpression("${ currentUser() }"));
        ready(-6, "Overdue", "Its limit has passed", "#b3261e", query().dueBeforeExpression("${ now() }"));
        ready(
                -4,
                "This week",
                "Its limit passes within seven days",
                "#155cb5",
                query().dueAfterExpression("${ now() }").dueBeforeExpression("${ dateTime().plusDays(7) }"));
        ready(
                -2,
                "High risk",
                "Families at high risk and children in danger",
                "#b3261e",
                query().taskMinPriority(priorityOfHighRisk()));
    }

    /** What one of a group has claimed does not vanish from their first list. */
    private void mineAndMyGroups() {
        ready(
                -11,
                "Mine and my group's",
                "What is set to me, and what anybody of my group may claim",
                "#555555",
                query().or()
                        .taskAssigneeExpression("${ currentUser() }")
                        .taskCandidateGroupInExpression("${ currentUserGroups() }")
                        .endOr());
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
        Filter filter = saved(
                order,
                name,
                description,
                colour,
                query.orderByTaskPriority().desc().orderByDueDate().asc());
        Authorization everybody = rights.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setUserId(Authorization.ANY);
        mayRead(filter, everybody);
    }

    private void readyFor(String group, Filter filter) {
        Authorization some = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        some.setGroupId(group);
        mayRead(filter, some);
    }

    private Filter saved(int order, String name, String description, String colour, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query)
                .setProperties(Map.of("description", description, "color", colour, "priority", order, "refresh", true));
        return filters.saveFilter(filter);
    }

    private void mayRead(Filter filter, Authorization who) {
        who.setResource(Resources.FILTER);
        who.setResourceId(filter.getId());
        who.addPermission(Permissions.READ);
        rights.saveAuthorization(who);
    }
}
