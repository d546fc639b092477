package org.shanyraq.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionStatisticsEntity;
import org.springframework.stereotype.Component;

/**
 * How much of what runs: in a small centre that tells whose case stands where. The engine counts some of it for
 * everybody; here only who may see every case reads it, whichever door they came by.
 */
@Component
class Overviews extends AbstractProcessEnginePlugin {

    private static final Permission EVERY_CASE = ProcessDefinitionPermissions.READ_INSTANCE;

    private static final Pattern COUNTING = Pattern.compile(
            "org\\.camunda\\.bpm\\.engine\\.impl\\.(?:cmd\\.optimize\\..*|.*(?:Statistics|Report|Metrics|Telemetry)\\w*)");

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPostCommandInterceptorsTxRequired(
                with(configuration.getCustomPostCommandInterceptorsTxRequired()));
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPostCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> with(List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new Guard());
        return all;
    }

    private static final class Guard extends CommandInterceptor {

        /** As the names of the engine's commands do not change, each is looked at once. */
        private final ClassValue<Boolean> counting = new ClassValue<>() {
            @Override
            protected Boolean computeValue(Class<?> command) {
                return COUNTING.matcher(command.getName()).matches();
            }
        };

        @Override
        public <T> T execute(Command<T> command) {
            if (!counting.get(command.getClass())) {
                return next.execute(command);
            }
            AuthorizationManager rights = Context.getCommandContext().getAuthorizationManager();
            if (!(command instanceof ProcessDefinitionStatisticsQueryImpl)) {
                rights.checkAuthorization(EVERY_CASE, Resources.PROCESS_DEFINITION);
                return next.execute(command);
            }
            T answer = next.execute(command);
            if (answer instanceof List<?> diagrams
                    && !rights.isAuthorized(EVERY_CASE, Resources.PROCESS_DEFINITION, Authorization.ANY)) {
                diagrams.forEach(Guard::forget);
            }
            return answer;
        }

        /** Cockpit asks for the diagrams in this way, and the diagrams are nobody's secret. */
        private static void forget(Object counted) {
            if (counted instanceof ProcessDefinitionStatisticsEntity diagram) {
                diagram.setInstances(0);
                diagram.setFailedJobs(0);
                diagram.setIncidentStatistics(List.of());
            }
        }
    }
}
