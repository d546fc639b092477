package org.shanyraq.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/**
 * Nothing is deployed that hides a program, whoever deploys it and by whatever door. What was deployed before is read as it is: a
 * case that began with it goes on.
 */
@Component
class DeploymentGuard extends AbstractProcessEnginePlugin {

    private final DeploymentCheck check;

    DeploymentGuard(DeploymentCheck check) {
        this.check = check;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        check.ofTheApplication();
        List<Deployer> deployers = new ArrayList<>();
        deployers.add(this::look);
        if (configuration.getCustomPreDeployers() != null) {
            deployers.addAll(configuration.getCustomPreDeployers());
        }
        configuration.setCustomPreDeployers(deployers);
    }

    private void look(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Map<String, ResourceEntity> files = deployment.getResources();
        List<String> refusals = files == null
                ? List.of()
                : files.values().stream().flatMap(this::refusals).sorted().toList();
        if (!refusals.isEmpty()) {
            throw new BadUserRequestException(String.join("\n", refusals));
        }
    }

    private Stream<String> refusals(ResourceEntity file) {
        String name = file.getName().substring(file.getName().lastIndexOf('/') + 1);
        return check.refusals(name, file.getBytes()).stream().map(sentence -> name + ": " + sentence);
    }
}
