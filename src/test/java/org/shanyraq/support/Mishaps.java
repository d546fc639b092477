package org.shanyraq.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets a transaction fail once, at a place of the test's choice. Every step of every process passes here; nothing
 * happens to a case that nobody has wished ill.
 */
@TestComponent
public class Mishaps extends AbstractProcessEnginePlugin {

    private final Map<String, Runnable> wished = new ConcurrentHashMap<>();

    /** The engine fails while the case moves on: the form has been written to the case file by then. */
    public void inTheEngine(String caseNumber) {
        wished.put(caseNumber, Mishaps::fail);
    }

    /** The database fails at the commit: case file and engine have both been written by then. */
    public void atTheCommit(String caseNumber) {
        wished.put(
                caseNumber,
                () -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        fail();
                    }
                }));
    }

    void forget() {
        wished.clear();
    }

    private static void fail() {
        throw new Mishap();
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPreBPMNParseListeners());
        }
        listeners.add(new EveryStep(this::pass));
        configuration.setCustomPreBPMNParseListeners(listeners);
    }

    private void pass(DelegateExecution execution) {
        String caseNumber = execution.getProcessBusinessKey();
        Runnable mishap = caseNumber == null ? null : wished.remove(caseNumber);
        if (mishap != null) {
            mishap.run();
        }
    }

    private static class EveryStep extends AbstractBpmnParseListener {

        private final ExecutionListener listener;

        private EveryStep(ExecutionListener listener) {
            this.listener = listener;
        }

        @Override
        public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, listener);
        }
    }

    /** What a test wished for; nothing of the product knows it. */
    public static class Mishap extends RuntimeException {
        Mishap() {
            super("A mishap");
        }
    }
}
