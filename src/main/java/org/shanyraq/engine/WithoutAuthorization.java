package org.shanyraq.engine;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
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
public class WithoutAuthorization {

    private final ProcessEngineConfigurationImpl configuration;

    WithoutAuthorization(@Lazy ProcessEngine engine) {
        this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    public <T> T call(Function<CommandContext, T> step) {
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization((Callable<T>) () -> step.apply(context)));
    }

    /** A question that is answered by the rights of who is signed in, also in the middle of such a step. */
    public <T> T asThePerson(Supplier<T> question) {
        return call(context -> {
            context.enableAuthorizationCheck();
            try {
                return question.get();
            } finally {
                context.disableAuthorizationCheck();
            }
        });
    }
}
