package org.shanyraq.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a rule comes from is for who reads diagrams, not for who does the task. */
@CentreTest
class WithoutSourcesTest {

    @Autowired
    RepositoryService repository;

    @Test
    void noTaskSaysItsSourcesToWhoDoesIt() {
        List<String> described = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(process -> (ProcessDefinitionEntity)
                        ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(process.getId()))
                .flatMap(process -> process.getTaskDefinitions().values().stream())
                .filter(task -> task.getDescriptionExpression() != null)
                .map(task -> task.getDescriptionExpression().getExpressionText())
                .toList();

        assertThat(described).hasSizeGreaterThan(50);
        assertThat(described)
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContainPattern("\\b[TA]\\d{2,4}\\b")
                        .doesNotContain("()", " ."));
    }
}
