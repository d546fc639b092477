package org.shanyraq.running;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.shanyraq.engine.EngineLimits;
import org.shanyraq.engine.SaidInDiagram;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.stereotype.Component;

/**
 * What begins in Tasklist, outside of any case. A diagram that Tasklist may start says by whom: its candidate starter
 * groups, or, where these are others within a case, the groups of the extension property {@code begunInTasklistBy}.
 */
@Component
public class BegunInTasklist {

    private static final String OTHERS_THAN_IN_A_CASE = "begunInTasklistBy";

    private final RepositoryService repository;
    private final WithoutAuthorization inside;

    BegunInTasklist(RepositoryService repository, WithoutAuthorization inside) {
        this.repository = repository;
        this.inside = inside;
    }

    /** The groups by the key of the process. */
    public Map<String, List<String>> starters() {
        return inside.call(context -> repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .startableInTasklist()
                .listPage(0, EngineLimits.LONGEST_LIST)
                .stream()
                .map(ProcessDefinition::getId)
                .map(context.getProcessEngineConfiguration().getDeploymentCache()::findDeployedProcessDefinitionById)
                .collect(Collectors.toMap(ProcessDefinitionEntity::getKey, BegunInTasklist::starters)));
    }

    private static List<String> starters(ProcessDefinitionEntity process) {
        SaidInDiagram said = SaidInDiagram.of(process);
        return said.has(OTHERS_THAN_IN_A_CASE)
                ? said.list(OTHERS_THAN_IN_A_CASE)
                : process.getCandidateStarterGroupIdExpressions().stream()
                        .map(Expression::getExpressionText)
                        .toList();
    }
}
