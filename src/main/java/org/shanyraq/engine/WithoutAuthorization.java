package org.shanyraq.engine;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Runs a step inside one command of the engine, in the surrounding transaction, with the application's own rights:
 * for what the application must know after it has checked what the person may do.
 */
@Component
class WithoutAuthorization {

    private final ProcessEngineConfigurationImpl configuration;

    WithoutAuthorization(@Lazy ProcessEngine engine) {
        this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    <T> T call(Function<CommandContext, T> step) {
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization((Callable<T>) () -> step.apply(context)));
    }
}
