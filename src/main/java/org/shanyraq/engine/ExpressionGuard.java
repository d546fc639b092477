package org.shanyraq.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whichever door it came by, and whoever asks: a query that carries an expression is refused before anything of it is
 * evaluated (CVE-2026-109432). A stored filter, which only administrators save, may carry those of
 * {@link QueryExpressions}, both when it is saved and when it is asked.
 */
@Component
class ExpressionGuard extends AbstractProcessEnginePlugin {

    private final MessageSource sentences;

    ExpressionGuard(MessageSource sentences) {
        this.sentences = sentences;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // After the others: a stored filter is read in the transaction of the command that asks it.
        configuration.setCustomPostCommandInterceptorsTxRequired(
                with(configuration.getCustomPostCommandInterceptorsTxRequired()));
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPostCommandInterceptorsTxRequiresNew()));
    }

    private List<CommandInterceptor> with(List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new Guard());
        return all;
    }

    private final class Guard extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            if (command instanceof Query<?, ?> query) {
                refuseAny(query);
            } else if (command instanceof AbstractExecuteFilterCmd) {
                DirectFieldAccessor asked = new DirectFieldAccessor(command);
                if (asked.getPropertyValue("extendingQuery") instanceof Query<?, ?> extending) {
                    refuseAny(extending);
                }
                refuseUnknown(stored((String) asked.getPropertyValue("filterId")));
            } else if (command instanceof SaveFilterCmd) {
                refuseUnknown((Filter) new DirectFieldAccessor(command).getPropertyValue("filter"));
            }
            return next.execute(command);
        }

        private static @Nullable Filter stored(@Nullable String id) {
            return id == null
                    ? null
                    : Context.getCommandContext().getDbEntityManager().selectById(FilterEntity.class, id);
        }

        private void refuseAny(Query<?, ?> query) {
            if (QueryExpressions.of(query).findAny().isPresent()) {
                throw refused("security.expressionInQuery");
            }
        }

        private void refuseUnknown(@Nullable Filter filter) {
            if (filter != null && !QueryExpressions.of(filter.getQuery()).allMatch(QueryExpressions::isKnown)) {
                throw refused("security.expressionInFilter");
            }
        }
    }

    private BadUserRequestException refused(String key) {
        return new BadUserRequestException(sentences.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
