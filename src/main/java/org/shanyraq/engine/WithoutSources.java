package org.shanyraq.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.el.FixedValue;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What a diagram says of a task names its sources, such as (T1035, T1151). Whoever does the task reads it without them. */
public final class WithoutSources extends AbstractBpmnParseListener {

    private static final Pattern SOURCES = Pattern.compile("\\s*\\([^()]*\\b[TA]\\d{2,4}\\b[^()]*\\)");

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Expression described = task.getDescriptionExpression();
        if (described != null) {
            task.setDescriptionExpression(new FixedValue(
                    SOURCES.matcher(described.getExpressionText()).replaceAll("")));
        }
    }
}
