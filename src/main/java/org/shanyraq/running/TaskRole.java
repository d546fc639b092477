package org.shanyraq.running;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.EngineLimits;
import org.shanyraq.engine.LastRoles;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whose work a task is: of the groups that the diagram sets it to, or else of the person whom the diagram names and of
 * others in that person's role. Stands where the engine gives a task to somebody, whichever door they came in by, so
 * that nobody has a task who could not have been meant.
 */
@Component
public class TaskRole implements TaskListener {

    private static final Pattern VARIABLE = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    private final IdentityService identities;
    private final ObjectProvider<WithoutAuthorization> inside;
    private final ObjectProvider<LastRoles> lastRoles;
    private final MessageSource sentences;

    TaskRole(
            @Lazy IdentityService identities,
            ObjectProvider<WithoutAuthorization> inside,
            ObjectProvider<LastRoles> lastRoles,
            MessageSource sentences) {
        this.identities = identities;
        this.inside = inside;
        this.lastRoles = lastRoles;
        this.sentences = sentences;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        String person = task.getAssignee();
        if (person == null) {
            ensureMayLayDown(task);
        } else if (!isOf(task, person) || (isByHand(task) && !isHere(person))) {
            throw refused("task.notTheirRole", person);
        }
    }

    /**
     * A task is nobody's only as long as it waits for one of its group: whoever has taken it lays it down again. What the
     * diagram sets to a person would be in no list any more.
     */
    private void ensureMayLayDown(TaskEntity task) {
        String named = named(task);
        if (named != null) {
            throw refused("task.notNobodys", named);
        }
        Authentication signedIn = identities.getCurrentAuthentication();
        PropertyChange change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        Object holder = change == null ? null : change.getOrgValue();
        if (signedIn != null && holder != null && !holder.equals(signedIn.getUserId())) {
            throw refused("task.laidDownByItsHolder", (String) holder);
        }
    }

    private BadUserRequestException refused(String sentence, String person) {
        return new BadUserRequestException(
                sentences.getMessage(sentence, new Object[] {person}, LocaleContextHolder.getLocale()));
    }

    /** Not when it begins: whom the diagram sets it to then may have left, and others of their role do it. */
    private static boolean isByHand(TaskEntity task) {
        return TracedAssignment.BY_HAND.equals(task.getTaskState());
    }

    private boolean isHere(String person) {
        return inside.getObject()
                .call(context -> identities.createUserQuery().userId(person).count() > 0);
    }

    /** Whether this task is work of that person. */
    public boolean isOf(TaskEntity task, String person) {
        return inside.getObject().call(context -> person.equals(named(task)) || isInOneOf(groups(task), person));
    }

    private boolean isInOneOf(Set<String> groups, String person) {
        return groupsOf(person).stream().anyMatch(groups::contains);
    }

    private Set<String> groups(TaskEntity task) {
        Set<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toCollection(HashSet::new));
        groups.remove(null);
        return groups.isEmpty() ? groupsOfWhomTheDiagramNames(task) : groups;
    }

    /** A variable that is called like a role, such as {@code caseManager}, holds somebody of it. */
    private Set<String> groupsOfWhomTheDiagramNames(TaskEntity task) {
        Expression expression = task.getTaskDefinition().getAssigneeExpression();
        Matcher variable = VARIABLE.matcher(expression == null ? "" : expression.getExpressionText());
        if (variable.matches() && isGroup(variable.group(1))) {
            return Set.of(variable.group(1));
        }
        String named = named(task);
        return named == null ? Set.of() : rolesOf(named);
    }

    /** Who has left is in no group any more; their work goes to others of the role that they had. */
    private Set<String> rolesOf(String person) {
        List<String> groups = groupsOf(person);
        return groups.isEmpty()
                ? lastRoles.getObject().lastRole(person).map(Set::of).orElse(Set.of())
                : Set.copyOf(groups);
    }

    private static @Nullable String named(TaskEntity task) {
        Expression expression = task.getTaskDefinition().getAssigneeExpression();
        try {
            return expression == null ? null : (String) expression.getValue(task.getExecution());
        } catch (ProcessEngineException e) {
            // A case that began before the diagram knew this variable names nobody.
            return null;
        }
    }

    private boolean isGroup(String id) {
        return identities.createGroupQuery().groupId(id).count() > 0;
    }

    private List<String> groupsOf(String person) {
        return identities.createGroupQuery().groupMember(person).listPage(0, EngineLimits.LONGEST_LIST).stream()
                .map(Group::getId)
                .toList();
    }
}
