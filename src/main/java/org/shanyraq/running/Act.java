package org.shanyraq.running;

import java.util.Collection;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.SaidInDiagram;

/**
 * What can be begun in an open case beside its tasks. A diagram says it with extension properties of its process:
 * {@code act} (what the button says), {@code help} (when to use it) and {@code offeredIn} (the states of the case,
 * separated by commas); its candidate starter groups say who may. The groups of {@code openToTeam} may also when they
 * have no task in the case, as long as they belong to its {@link CaseTeam}.
 *
 * @param process the key of the process
 */
public record Act(String process, String title, String description) {

    /** The process as an act, if this case in this state offers it to somebody of these groups. */
    public static @Nullable Act offered(ProcessDefinitionEntity process, String status, Collection<String> groups) {
        SaidInDiagram said = SaidInDiagram.of(process);
        boolean offered = isOfferedIn(process, status)
                && process.getCandidateStarterGroupIdExpressions().stream()
                        .map(Expression::getExpressionText)
                        .anyMatch(groups::contains);
        return offered ? new Act(process.getKey(), said.text("act"), said.text("help")) : null;
    }

    /** Whether a case in this state offers it to anybody. */
    static boolean isOfferedIn(ProcessDefinitionEntity process, String status) {
        SaidInDiagram said = SaidInDiagram.of(process);
        return said.has("act") && said.list("offeredIn").contains(status);
    }

    /** Whether somebody of these groups may begin it without a task in the case, as one of its team. */
    public static boolean isOpenToTeam(ProcessDefinitionEntity process, Collection<String> groups) {
        return SaidInDiagram.of(process).list("openToTeam").stream().anyMatch(groups::contains);
    }

    /** Whether it is told rather than done, as a danger is: who only visits the file in an emergency may begin it too. */
    public static boolean isOpenToVisitors(ProcessDefinitionEntity process) {
        return SaidInDiagram.of(process).has("openToTeam");
    }
}
