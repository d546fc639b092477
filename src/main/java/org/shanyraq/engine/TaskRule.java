package org.shanyraq.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a task: whom it is set to, by name or as one of a group, and who watches over its process. The rule is said twice
 * in this class, as a condition of lists and of one task; {@code TaskRuleTest} holds that both mean the same.
 */
final class TaskRule {

    /** What whoever sees a task as their own may do with it; its form asks for its variables. */
    private static final Set<String> THEIRS = Set.of(
            Permissions.READ.getName(), Permissions.TASK_WORK.getName(), TaskPermissions.READ_VARIABLE.getName());

    private static final String TASKS = "from ACT_RU_TASK RES";

    /** Of tasks {@code T}; the questions are those of {@link #answers}. */
    private static final String SEEN = """
            from (select T.* from ACT_RU_TASK T where T.ASSIGNEE_ = ? or T.OWNER_ = ? or exists (
              select 1 from ACT_RU_IDENTITYLINK L
               where L.TASK_ID_ = T.ID_ and L.TYPE_ = 'candidate' and (L.USER_ID_ = ?%1$s))
              or T.PROC_DEF_ID_ in (
              select D.ID_ from ACT_RU_AUTHORIZATION A join ACT_RE_PROCDEF D on D.KEY_ = A.RESOURCE_ID_
               where A.RESOURCE_TYPE_ = %2$d and A.TYPE_ <> %3$d and A.PERMS_ & %4$d = %4$d and (A.USER_ID_ in (?, '*')%5$s))) RES""";

    private TaskRule() {}

    /** Whether the permission over a task is one that whom it is set to has. */
    static boolean isTheirs(Permission permission) {
        return THEIRS.contains(permission.getName());
    }

    static boolean isSetTo(TaskEntity task, String person, @Nullable Collection<String> groups) {
        return person.equals(task.getAssignee())
                || person.equals(task.getOwner())
                || task.getCandidates().stream().anyMatch(link -> isTo(link, person, groups));
    }

    private static boolean isTo(IdentityLink link, String person, @Nullable Collection<String> groups) {
        return person.equals(link.getUserId())
                || (link.getGroupId() != null && groups != null && groups.contains(link.getGroupId()));
    }

    /**
     * @param query of tasks, as the engine writes it for whom no rule counts
     * @return the same over those tasks only that the person sees
     * @throws IllegalStateException if it is written otherwise than expected; rather no list than one without a rule
     */
    static Narrowed narrow(String query, String person, List<String> groups) {
        int at = query.indexOf(TASKS);
        if (at < 0 || query.indexOf(TASKS, at + 1) >= 0) {
            throw new IllegalStateException("The engine asks for tasks in an unknown way: " + query);
        }
        String marks = groups.isEmpty() ? "" : String.join(", ", Collections.nCopies(groups.size(), "?"));
        String seen = SEEN.formatted(
                groups.isEmpty() ? "" : " or L.GROUP_ID_ in (" + marks + ")",
                Resources.PROCESS_DEFINITION.resourceType(),
                Authorization.AUTH_TYPE_REVOKE,
                Permissions.READ_TASK.getValue(),
                groups.isEmpty() ? "" : " or A.GROUP_ID_ in (" + marks + ")");
        String before = query.substring(0, at);
        return new Narrowed(
                before + seen + query.substring(at + TASKS.length()),
                (int) before.chars().filter(letter -> letter == '?').count(),
                answers(person, groups));
    }

    private static List<String> answers(String person, List<String> groups) {
        return Stream.of(Stream.of(person, person, person), groups.stream(), Stream.of(person), groups.stream())
                .flatMap(answers -> answers)
                .toList();
    }

    /**
     * @param first how many questions of the query come before those of the rule
     * @param answers to the questions of the rule, in their order
     */
    record Narrowed(String query, int first, List<String> answers) {}
}
