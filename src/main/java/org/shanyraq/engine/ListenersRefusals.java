package org.shanyraq.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * What a task listener refuses the engine reports as a failure of the listener, and what the database cannot keep as one
 * of the database: the web says 500, and nobody reads why. Here it stays a refusal with a sentence, which the web says
 * as 400.
 */
@Component
class ListenersRefusals extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> with(List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new Unwrapping());
        return all;
    }

    private static final class Unwrapping extends CommandInterceptor {

        private static final String DATA = "22";

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return next.execute(command);
            } catch (ProcessEngineException e) {
                if (e.getCause() instanceof BadUserRequestException refusal) {
                    throw refusal;
                }
                if (TookTooLong.isCauseOf(e)) {
                    throw new ProcessEngineException("The request timed out", e);
                }
                throw isAboutWhatWasGiven(e) ? new BadUserRequestException("The database does not keep this.", e) : e;
            }
        }

        /** Too long a text, too large a number: of what the database says of data. */
        private static boolean isAboutWhatWasGiven(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException database
                        && database.getSQLState() != null
                        && database.getSQLState().startsWith(DATA)) {
                    return true;
                }
            }
            return false;
        }
    }
}
