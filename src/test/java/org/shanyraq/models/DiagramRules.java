package org.shanyraq.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;

/** What the house asks of a diagram, each fault said in a sentence that names the element. */
final class DiagramRules {

    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern MESSAGE = Pattern.compile("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*");
    private static final Pattern DEADLINE = Pattern.compile(
            "\\$\\{deadlines\\.(reminder|limit|coordinator|director)\\(execution, (?:'(\\w+)'|(\\w+))\\)}");
    private static final Pattern CHOSEN_DAY = Pattern.compile("\\$\\{dates\\.after\\(execution, '(\\w+)'\\)}");
    private static final Pattern WRITTEN = Pattern.compile("\\$\\{'(\\w+)'}");
    private static final Pattern LISTED_CALL = Pattern.compile(
            "deadlines\\.(?:reminder|limit|coordinator|director)\\(execution, ('\\w+'|\\w+)\\)|deadlines\\.now\\(\\)"
                    + "|dates\\.after\\(execution, '\\w+'\\)"
                    + "|children\\.of\\(execution\\)|roles\\.in\\((\\w+)\\)|execution\\.processBusinessKey");
    private static final Pattern DECISION_RESULT =
            Pattern.compile("\\$\\{decisionResult\\.getSingleResult\\(\\)\\.(\\w+)}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Set<String> GRAMMAR =
            Set.of("true", "false", "null", "and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> FORBIDDEN_ELEMENTS =
            Set.of("script", "scriptTask", "connector", "laneSet", "lane", "executionListener", "taskListener");
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of("class", "expression", "formKey");

    private static final int WIDEST = 1900;

    private final Diagram diagram;
    private final Surroundings around;
    private final Set<String> variables;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> lengths = new TreeSet<>();

    private DiagramRules(Diagram diagram, Surroundings around) {
        this.diagram = diagram;
        this.around = around;
        this.variables = diagram.variables(around.handedIn().apply(diagram.id()), around.spoken());
    }

    static List<String> faults(Diagram diagram, Surroundings around) {
        return applied(diagram, around).faults;
    }

    /** The lengths that the diagram reads from the deadlines table: {@code admission limit}. */
    static Set<String> lengths(Diagram diagram, Surroundings around) {
        return applied(diagram, around).lengths;
    }

    private static DiagramRules applied(Diagram diagram, Surroundings around) {
        DiagramRules rules = new DiagramRules(diagram, around);
        rules.process();
        rules.names();
        rules.nothingHidden();
        rules.expressions();
        diagram.all(UserTask.class).forEach(rules::userTask);
        diagram.all(StartEvent.class).forEach(rules::startEvent);
        diagram.all(TimerEventDefinition.class).forEach(rules::timer);
        diagram.all(BusinessRuleTask.class).forEach(rules::decision);
        diagram.all(CallActivity.class).forEach(rules::call);
        diagram.all(Gateway.class).forEach(rules::gateway);
        diagram.all(Message.class).forEach(rules::message);
        diagram.all(SubProcess.class).forEach(rules::ladder);
        diagram.all(BoundaryEvent.class).forEach(rules::noRung);
        rules.screen();
        return rules;
    }

    private void process() {
        demand(diagram.process().isExecutable(), diagram.process(), "is not executable");
        demand(
                Diagram.camunda(diagram.process(), "historyTimeToLive") != null,
                diagram.process(),
                "does not say how long its history is kept");
        demand(isDocumented(diagram.process()), diagram.process(), "says nowhere what it is for");
    }

    private void names() {
        demand(isCamel(diagram.id()), diagram.process(), "is not in camelCase");
        for (FlowElement element : diagram.all(FlowElement.class)) {
            String kind = kind(element);
            demand(
                    element.getId().startsWith(kind + "_")
                            && isCamel(element.getId().substring(kind.length() + 1)),
                    element,
                    "is not named " + kind + "_camelCase");
        }
        diagram.all(FlowNode.class).stream()
                .filter(node -> !(node instanceof Gateway) && !(node instanceof SubProcess))
                .forEach(node -> demand(hasName(node), node, "has no label"));
        variables.forEach(variable ->
                demand(isCamel(variable), diagram.process(), "knows '" + variable + "', which is not in camelCase"));
    }

    private static String kind(FlowElement element) {
        if (element instanceof SequenceFlow) {
            return "flow";
        }
        if (element instanceof CatchEvent event && isTimer(event)) {
            return "timer";
        }
        if (element instanceof StartEvent) {
            return "start";
        }
        if (element instanceof EndEvent) {
            return "end";
        }
        if (element instanceof Event) {
            return "event";
        }
        if (element instanceof CallActivity) {
            return "call";
        }
        if (element instanceof SubProcess) {
            return "subprocess";
        }
        return element instanceof Gateway ? "gateway" : "task";
    }

    private void nothingHidden() {
        for (Element element : diagram.elements()) {
            if (FORBIDDEN_ELEMENTS.contains(element.getLocalName()) || element.hasAttribute("language")) {
                faults.add("%s: a %s is not seen on a diagram".formatted(diagram, element.getLocalName()));
            }
            for (String attribute : FORBIDDEN_ATTRIBUTES) {
                if (element.hasAttributeNS(Diagram.CAMUNDA, attribute)) {
                    faults.add("%s: camunda:%s leads past the house".formatted(element.getAttribute("id"), attribute));
                }
            }
        }
    }

    private void expressions() {
        for (Diagram.Expression expression : diagram.expressions()) {
            if (expression.place().equals("delegateExpression")) {
                delegate(expression);
            } else if (!expression.place().equals("outputParameter")
                    || !DECISION_RESULT.matcher(expression.text()).matches()) {
                variablesOnly(expression);
            }
        }
    }

    private void delegate(Diagram.Expression expression) {
        String bean = expression.text().replaceAll("[${}]", "");
        demand(around.beans().contains(bean), expression.at(), "names the bean '" + bean + "', which is not listed");
        demand(expression.at().equals("task_" + bean), expression.at(), "is not named for its delegate '" + bean + "'");
    }

    private void variablesOnly(Diagram.Expression expression) {
        Matcher calls = LISTED_CALL.matcher(expression.text());
        String rest = calls.replaceAll(call -> {
            String argument = call.group(1) == null ? call.group(2) : call.group(1);
            return argument == null ? "" : Matcher.quoteReplacement(argument);
        });
        String words = rest.replaceAll("'[^']*'", "");
        demand(
                !words.matches(".*[.(\\[].*"),
                expression.at(),
                "calls something that is not listed: " + expression.text());
        WORD.matcher(words)
                .results()
                .map(word -> word.group())
                .filter(word -> !GRAMMAR.contains(word))
                .forEach(word -> demand(
                        variables.contains(word),
                        expression.at(),
                        "reads the variable '" + word + "', which nobody sets"));
    }

    private void userTask(UserTask task) {
        String form = Diagram.camunda(task, "formRef");
        String stem = Names.kebab(task.getId().replaceFirst("^task_", ""));
        demand(form != null, task, "has no form");
        if (form != null) {
            form(task, form);
            demand(form.equals(stem), task, "has the form '%s', which is not named for it".formatted(form));
        }
        demand(isDocumented(task), task, "is not documented");
        demand(
                Diagram.camunda(task, "assignee") != null || Diagram.camunda(task, "candidateGroups") != null,
                task,
                "is nobody's");
        demand("${priority}".equals(Diagram.camunda(task, "priority")), task, "does not take the priority of the case");
        Object due = deadline(task, Diagram.camunda(task, "dueDate"), "limit");
        Object followUp = deadline(task, Diagram.camunda(task, "followUpDate"), "reminder");
        demand(Objects.equals(due, followUp), task, "is due by one deadline and reminded of by another");
    }

    private void startEvent(StartEvent start) {
        String form = Diagram.camunda(start, "formRef");
        if (form != null) {
            form(start, form);
        }
    }

    private void form(ModelElementInstance element, String form) {
        demand(around.forms().contains(form), element, "names the form '" + form + "', which is not there");
        demand(
                "deployment".equals(Diagram.camunda(element, "formRefBinding")),
                element,
                "does not keep to the form that it was deployed with");
    }

    private void timer(TimerEventDefinition timer) {
        FlowNode event = (FlowNode) timer.getParentElement();
        demand(isDocumented(event), event, "does not say which time limit it is and where it comes from");
        demand(timer.getTimeDuration() == null && timer.getTimeCycle() == null, event, "has a length of its own");
        if (timer.getTimeDate() != null) {
            date(event, timer.getTimeDate().getTextContent().strip());
        }
    }

    /** Most lengths are the centre's; some days are chosen by a person, on a form. */
    private void date(FlowNode event, String expression) {
        Matcher chosen = CHOSEN_DAY.matcher(expression);
        if (chosen.matches()) {
            demand(
                    variables.contains(chosen.group(1)),
                    event,
                    "waits for the day in '" + chosen.group(1) + "', which nobody sets");
        } else {
            demand(
                    deadline(event, expression, null) != null,
                    event,
                    "does not take its length from the deadlines table");
        }
    }

    /** @return the key, or {@code null} if there is no deadline or it has faults */
    private String deadline(ModelElementInstance element, String expression, String column) {
        if (expression == null) {
            return null;
        }
        Matcher deadline = DEADLINE.matcher(expression);
        if (!deadline.matches() || column != null && !deadline.group(1).equals(column)) {
            fault(element, "does not take '%s' from the deadlines table".formatted(expression));
            return null;
        }
        Collection<String> keys =
                deadline.group(2) != null ? Set.of(deadline.group(2)) : valuesOf(element, deadline.group(3));
        // The coordinator is told of a limit.
        String length = deadline.group(1).equals("coordinator") ? "limit" : deadline.group(1);
        keys.forEach(key -> length(element, key, length));
        return deadline.group(2) != null ? deadline.group(2) : deadline.group(3);
    }

    private void length(ModelElementInstance element, String key, String column) {
        Set<String> filled = around.deadlines().get(key);
        demand(filled != null, element, "asks for the deadline '" + key + "', which has no row");
        demand(
                filled == null || filled.contains(column),
                element,
                "asks for the %s of the deadline '%s', which its row leaves empty".formatted(column, key));
        lengths.add(key + " " + column);
    }

    /**
     * A deadline's key that is a variable is written down by the callers, or else the outcome of a decision of the same
     * name in this process, a called one or a caller that hands it on.
     */
    private Collection<String> valuesOf(ModelElementInstance element, String variable) {
        Set<String> written = around.written().apply(diagram.id(), variable);
        if (!written.isEmpty()) {
            return written.stream()
                    .flatMap(handed ->
                            literal(handed).map(Stream::of).orElseGet(() -> outcomes(element, handed).stream()))
                    .toList();
        }
        return outcomes(element, variable);
    }

    private static Optional<String> literal(String handed) {
        return Optional.of(WRITTEN.matcher(handed)).filter(Matcher::matches).map(written -> written.group(1));
    }

    private Collection<String> outcomes(ModelElementInstance element, String variable) {
        String outcome = variable.equals("reviewInterval") ? "interval" : variable;
        List<String> values = around.decisions().values().stream()
                .map(outcomes -> outcomes.get(outcome))
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .toList();
        demand(!values.isEmpty(), element, "asks for the deadline in '" + variable + "', which no decision sets");
        return values;
    }

    private void decision(BusinessRuleTask task) {
        String decision = Diagram.camunda(task, "decisionRef");
        demand(isDocumented(task), task, "is not documented");
        if (decision == null) {
            demand(Diagram.camunda(task, "delegateExpression") != null, task, "decides nothing");
            return;
        }
        Map<String, Set<String>> outcomes = around.decisions().get(decision);
        demand(outcomes != null, task, "names the decision '" + decision + "', which is not there");
        diagram.expressions().stream()
                .filter(expression -> expression.at().equals(task.getId()))
                .map(expression -> DECISION_RESULT.matcher(expression.text()))
                .filter(Matcher::matches)
                .map(result -> result.group(1))
                .forEach(output -> demand(
                        outcomes != null && outcomes.containsKey(output),
                        task,
                        "reads '%s', which '%s' does not answer".formatted(output, decision)));
    }

    private void call(CallActivity call) {
        String called = call.getCalledElement();
        demand(around.processes().contains(called), call, "calls '" + called + "', which is not there");
        demand(call.getId().equals("call_" + called), call, "is not named for the process that it calls");
        Collection<CamundaIn> in = extensions(call, CamundaIn.class);
        demand(
                in.stream().anyMatch(each -> "#{execution.processBusinessKey}".equals(each.getCamundaBusinessKey())),
                call,
                "does not hand over the case number as business key");
        in.stream()
                .map(CamundaIn::getCamundaSource)
                .filter(Objects::nonNull)
                .forEach(variable ->
                        demand(variables.contains(variable), call, "hands over '" + variable + "', which nobody sets"));
        demand(in.stream().noneMatch(each -> each.getCamundaVariables() != null), call, "hands over everything");
        extensions(call, CamundaOut.class).stream()
                .map(CamundaOut::getCamundaSource)
                .filter(Objects::nonNull)
                .forEach(variable -> demand(
                        around.handedOut().apply(called).contains(variable),
                        call,
                        "takes back '%s', which '%s' does not know".formatted(variable, called)));
    }

    private void gateway(Gateway gateway) {
        if (gateway instanceof ParallelGateway || gateway.getOutgoing().size() < 2) {
            demand(
                    gateway.getOutgoing().size() < 2 || gateway.getIncoming().size() < 2,
                    gateway,
                    "joins and splits in one");
            return;
        }
        demand(gateway.getIncoming().size() < 2, gateway, "joins and splits in one");
        if (gateway instanceof EventBasedGateway) {
            gateway.getOutgoing().stream()
                    .map(SequenceFlow::getTarget)
                    .forEach(event -> demand(
                            event instanceof IntermediateCatchEvent && hasName(event),
                            gateway,
                            "waits for '%s', which is no event".formatted(event.getId())));
            return;
        }
        demand(hasName(gateway) && gateway.getName().endsWith("?"), gateway, "asks no question");
        String other = gateway.getAttributeValue("default");
        for (SequenceFlow answer : gateway.getOutgoing()) {
            demand(hasName(answer), answer, "is no answer");
            demand(
                    answer.getId().equals(other) != (answer.getConditionExpression() != null),
                    answer,
                    "is neither the default nor has a condition, or is both");
        }
        demand(other != null, gateway, "leads nowhere when no answer fits");
    }

    private void message(Message message) {
        demand(
                message.getName() != null && MESSAGE.matcher(message.getName()).matches(),
                message,
                "is not named stage.whatHappened");
    }

    /**
     * Who is told of a time limit, one after the other: an event subprocess in the scope of the work that it limits. It
     * begins with a timer that leaves the work alone, after each timer stands one step, and it ends with the work.
     */
    private void ladder(SubProcess subprocess) {
        List<StartEvent> timers = subprocess.getChildElementsByType(StartEvent.class).stream()
                .filter(DiagramRules::isTimer)
                .toList();
        if (!subprocess.triggeredByEvent() || timers.isEmpty()) {
            return;
        }
        demand(timers.size() == 1 && !timers.get(0).isInterrupting(), subprocess, "does not leave the work alone");
        FlowNode rung = timers.get(0);
        while (rung instanceof CatchEvent timer && isTimer(timer)) {
            FlowNode told = next(rung);
            demand(told instanceof ServiceTask, rung, "is no rung of a ladder: nobody is told after it");
            rung = told == null ? null : next(told);
        }
        demand(rung instanceof EndEvent, subprocess, "is no ladder: a timer, a step, and so on to one end");
        subprocess.getParentElement().getChildElementsByType(EndEvent.class).stream()
                .filter(end -> end.getChildElementsByType(TerminateEventDefinition.class)
                        .isEmpty())
                .forEach(end -> fault(end, "lets the ladder '%s' go on".formatted(subprocess.getId())));
    }

    private static FlowNode next(FlowNode node) {
        return node.getOutgoing().size() == 1
                ? node.getOutgoing().iterator().next().getTarget()
                : null;
    }

    private void noRung(BoundaryEvent event) {
        demand(
                event.cancelActivity() || !isTimer(event),
                event,
                "hangs at the work: the ladder of a time limit is an event subprocess in its scope");
    }

    /** What is wider can be read in no web application. */
    private void screen() {
        DoubleSummaryStatistics across = diagram.all(BpmnShape.class).stream()
                .map(BpmnShape::getBounds)
                .flatMapToDouble(bounds -> DoubleStream.of(bounds.getX(), bounds.getX() + bounds.getWidth()))
                .summaryStatistics();
        demand(
                across.getCount() == 0 || across.getMax() - across.getMin() <= WIDEST,
                diagram.process(),
                "is wider than a screen");
    }

    private static boolean isTimer(CatchEvent event) {
        Collection<EventDefinition> definitions = event.getEventDefinitions();
        return definitions.stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static <T extends ModelElementInstance> Collection<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? List.of()
                : element.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(type)
                        .list();
    }

    private static boolean isDocumented(BaseElement element) {
        return element.getDocumentations().stream()
                .anyMatch(text -> !text.getTextContent().isBlank());
    }

    private static boolean hasName(FlowElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }

    private static boolean isCamel(String name) {
        return CAMEL.matcher(name).matches();
    }

    private void demand(boolean holds, ModelElementInstance element, String fault) {
        if (!holds) {
            fault(element, fault);
        }
    }

    private void demand(boolean holds, String element, String fault) {
        if (!holds) {
            faults.add(element + " " + fault);
        }
    }

    private void fault(ModelElementInstance element, String fault) {
        faults.add(element.getAttributeValue("id") + " " + fault);
    }
}
