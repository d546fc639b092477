package org.shanyraq.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The engine as this product runs it, where the application properties do not reach. */
@Component
class EngineConfiguration extends AbstractProcessEnginePlugin {

    /** Five years after a case ends, the engine forgets its course; the case file has a time of its own. */
    private static final String HISTORY_KEPT = "P1825D";

    private final ApplicationContext application;
    private final PasswordEncryptor passwords;
    private final PasswordPolicy passwordPolicy;
    private final DmnDecisionEvaluationListener trace;

    EngineConfiguration(
            ApplicationContext application,
            PasswordEncryptor passwords,
            PasswordPolicy passwordPolicy,
            DmnDecisionEvaluationListener trace) {
        this.application = application;
        this.passwords = passwords;
        this.passwordPolicy = passwordPolicy;
        this.trace = trace;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(passwords);
        configuration.setPasswordPolicy(passwordPolicy);
        configuration.setEnablePasswordPolicy(true);
        configuration.setExpressionManager(new DiagramExpressions(namedBeans()));
        configuration.setDmnEngineConfiguration(tracedDecisions());
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setEnforceSpecificVariablePermission(true);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setResourceAuthorizationProvider(new GivenRights());
        configuration.setCustomSessionFactories(List.of(PersonsAuthorizations.factory()));
        configuration.setHistoryTimeToLive(HISTORY_KEPT);
        configuration.setQueryMaxResultsLimit(EngineLimits.LONGEST_LIST);
        configuration.setTaskMetricsEnabled(false);
        // A refused form is no failure of the engine; whoever calls gets every exception and logs what is one.
        configuration.setEnableCmdExceptionLogging(false);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getSqlSessionFactory().getConfiguration().addInterceptor(new TaskLists());
    }

    private DefaultDmnEngineConfiguration tracedDecisions() {
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setCustomPostDecisionEvaluationListeners(new ArrayList<>(List.of(trace)));
        return decisions;
    }

    /** Looked up when they are named, because they need the engine that is being built here. */
    private Map<Object, Object> namedBeans() {
        return new HashMap<>() {
            @Override
            public boolean containsKey(Object name) {
                return name instanceof String bean
                        && application.containsBean(bean)
                        && (NamedInDiagrams.BEANS.contains(bean) || application.isTypeMatch(bean, JavaDelegate.class));
            }

            @Override
            public @Nullable Object get(Object name) {
                return containsKey(name) ? application.getBean((String) name) : null;
            }
        };
    }
}
