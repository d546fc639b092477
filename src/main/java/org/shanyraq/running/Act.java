package org.shanyraq.running;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * <p>{@code actGroup} is the heading under which it stands, {@code actPlace} a number that says where: the smaller, the
 * oftener it is wanted. {@code actInHead} puts it into the head of the case file: {@code danger} as what warns,
 * anything else as what is done every day. {@code actForSeveral}: it may be begun in several cases with one form.
 * {@code actBesideLimit}: whoever watches over the centre finds it beside a limit that comes near or has passed.
 *
 * @param process the key of the process
 * @param group empty where the diagram names none
 * @param inHead {@code null} for what stands among the others
 */
public record Act(
        String process,
        String title,
        String description,
        String group,
        @JsonIgnore int place,
        @Nullable String inHead) {

    private static final int LAST = Integer.MAX_VALUE;

    /** The process as an act, if this case in this state offers it to somebody of these groups. */
    public static @Nullable Act offered(ProcessDefinitionEntity process, String status, Collection<String> groups) {
        SaidInDiagram said = SaidInDiagram.of(process);
        boolean offered = isOfferedIn(process, status)
                && process.getCandidateStarterGroupIdExpressions().stream()
                        .map(Expression::getExpressionText)
                        .anyMatch(groups::contains);
        return offered ? of(process.getKey(), said) : null;
    }

    static Act of(String process, SaidInDiagram said) {
        return new Act(
                process,
                said.text("act"),
                said.text("help"),
                said.text("actGroup"),
                said.has("actPlace") ? Integer.parseInt(said.text("actPlace")) : LAST,
                said.has("actInHead") ? said.text("actInHead") : null);
    }

    /** In other words. */
    Act saidAs(String otherTitle, String otherDescription, String otherGroup) {
        return new Act(process, otherTitle, otherDescription, otherGroup, place, inHead);
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
