package org.shanyraq.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * How much of what runs: in a small centre that tells whose case stands where. The engine counts some of it for
 * everybody; here only who may see every case reads it, whichever door they came by.
 */
@Component
class Overviews extends AbstractProcessEnginePlugin {

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
            if (counting.get(command.getClass())) {
                Context.getCommandContext()
                        .getAuthorizationManager()
                        .checkAuthorization(ProcessDefinitionPermissions.READ_INSTANCE, Resources.PROCESS_DEFINITION);
            }
            return next.execute(command);
        }
    }
}
