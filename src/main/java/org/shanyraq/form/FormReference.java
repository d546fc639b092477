package org.shanyraq.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.el.FixedValue;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.shanyraq.engine.SaidInDiagram;
import org.shanyraq.engine.WithoutSources;
import org.shanyraq.running.FormGuard;
import org.shanyraq.running.TaskRole;
import org.shanyraq.running.TracedAssignment;
import org.springframework.stereotype.Component;

/**
 * Diagrams name their forms with a plain {@code camunda:formRef}. Tasklist's own renderer is too old for them, so
 * while a diagram is parsed the reference is kept aside and the form key of our own page, which mounts the current
 * renderer, is put in its place. Without this plug-in the stock behaviour is back.
 *
 * <p>The same pass puts a guard on every form: a task with a form is completed, and a process with a start form is
 * started, only on the form road; the stock doors of the web application and the REST interface are refused. And it
 * puts a guard on every task, so that only those whose work it is are given it.
 */
@Component
class FormReference extends AbstractProcessEnginePlugin {

    private static final String FORM_PAGE = "embedded:/casework/form.html";
    private static final String PROPERTY = "shanyraq.formRef";

    private final FormGuard guard;
    private final TaskRole role;
    private final TracedAssignment traced;

    FormReference(FormGuard guard, TaskRole role, TracedAssignment traced) {
        this.guard = guard;
        this.role = role;
        this.traced = traced;
    }

    /** The form that the diagram names at this task or process, or {@code null}. */
    static CamundaFormRefImpl at(CoreModelElement element) {
        return (CamundaFormRefImpl) element.getProperty(PROPERTY);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> listeners =
                configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(new Reader());
        listeners.add(new SaidInDiagram.Reader());
        listeners.add(new WithoutSources());
    }

    private final class Reader extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, role);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, traced);
            if (keepAside(task.getFormDefinition(), activity)) {
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard);
            }
        }

        @Override
        public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (scope instanceof ProcessDefinitionEntity process && process.getStartFormDefinition() != null) {
                keepAside(process.getStartFormDefinition(), process);
            }
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            process.addBuiltInListener(ExecutionListener.EVENTNAME_START, guard);
        }
    }

    private static boolean keepAside(FormDefinition form, CoreModelElement element) {
        if (form.getCamundaFormDefinitionKey() == null) {
            return false;
        }
        CamundaFormRefImpl reference = new CamundaFormRefImpl(
                form.getCamundaFormDefinitionKey().getExpressionText(), form.getCamundaFormDefinitionBinding());
        if (form.getCamundaFormDefinitionVersion() != null) {
            reference.setVersion(
                    Integer.valueOf(form.getCamundaFormDefinitionVersion().getExpressionText()));
        }
        element.setProperty(PROPERTY, reference);
        form.setFormKey(new FixedValue(FORM_PAGE));
        form.setCamundaFormDefinitionKey(null);
        form.setCamundaFormDefinitionBinding(null);
        form.setCamundaFormDefinitionVersion(null);
        return true;
    }
}
