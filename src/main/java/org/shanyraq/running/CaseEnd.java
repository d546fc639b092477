package org.shanyraq.running;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.SaidInDiagram;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * When the life line of a case ends, nothing of the case stays behind: what runs beside it ends too, but for what the
 * case in its last state still offers, such as a service to a family that was not taken in, and for what says with its
 * extension property {@code outlivesCase} that it goes on.
 */
@Component
class CaseEnd extends AbstractProcessEnginePlugin implements ExecutionListener {

    private static final int MOST = 1000;

    private final ThreadLocal<String> spared = new ThreadLocal<>();
    private final CaseRegister register;
    private final WithoutAuthorization inside;
    private final ApplicationEventPublisher events;

    CaseEnd(@Lazy CaseRegister register, @Lazy WithoutAuthorization inside, ApplicationEventPublisher events) {
        this.register = register;
        this.inside = inside;
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                if (process.getKey().equals(LifeLine.PROCESS)) {
                    process.addBuiltInListener(EVENTNAME_END, CaseEnd.this);
                }
            }
        });
    }

    /** Whoever brings the news that ends a case goes on to its own end. */
    <T> T sparing(@Nullable String processInstance, Supplier<T> step) {
        String before = spared.get();
        spared.set(processInstance);
        try {
            return step.get();
        } finally {
            spared.set(before);
        }
    }

    @Override
    public void notify(DelegateExecution ended) {
        String caseNumber = ended.getProcessBusinessKey();
        // A referral that a coordinator has given to a case has ended, and that case goes on under its own number.
        if (register.openedAt(caseNumber).isEmpty() || anotherGoesOn(ended)) {
            return;
        }
        String status = register.facts(caseNumber).status();
        inside.call(context -> {
            RuntimeService runtime = ended.getProcessEngineServices().getRuntimeService();
            beside(caseNumber, runtime).stream()
                    .filter(instance -> !instance.getId().equals(ended.getProcessInstanceId()))
                    .filter(instance -> !instance.getId().equals(spared.get()))
                    .filter(instance -> !Act.isOfferedIn(definition(instance, context), status))
                    .filter(instance -> !outlivesCase(definition(instance, context), context))
                    .forEach(instance ->
                            runtime.deleteProcessInstance(instance.getId(), "The case has ended", false, true));
            return null;
        });
        events.publishEvent(new CaseEnded(caseNumber));
    }

    /** Also what was begun by an older version of its diagram, which did not say so yet. */
    private static boolean outlivesCase(ProcessDefinitionEntity definition, CommandContext context) {
        ProcessDefinitionEntity newest = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedLatestProcessDefinitionByKey(definition.getKey());
        return SaidInDiagram.of(newest).has("outlivesCase");
    }

    /** A referral that has joined an open case ends, and the case goes on. */
    private boolean anotherGoesOn(DelegateExecution ended) {
        RuntimeService runtime = ended.getProcessEngineServices().getRuntimeService();
        return inside.call(context -> runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(ended.getProcessBusinessKey())
                .processDefinitionKey(LifeLine.PROCESS)
                .listPage(0, MOST)
                .stream()
                .anyMatch(instance -> !instance.getId().equals(ended.getProcessInstanceId())));
    }

    private static List<ProcessInstance> beside(String caseNumber, RuntimeService runtime) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .listPage(0, MOST);
    }

    private static ProcessDefinitionEntity definition(ProcessInstance instance, CommandContext context) {
        return context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(instance.getProcessDefinitionId());
    }
}
