package org.shanyraq.working.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a diagram names is there, it hides nothing that one does not see on it, and every way in it leads somewhere. */
final class DiagramCheck {

    /** Elements that hold a program, or are seen by nobody who looks at the diagram. */
    private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");

    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");

    /** Attributes of the engine that name a class, an expression that is called, or a form outside of the files. */
    private static final Set<String> CLASSES = Set.of(
            "class",
            "expression",
            "formHandlerClass",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "resource");

    private static final Set<String> FOREIGN_FORMS = Set.of("formKey");

    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "task",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "manualTask",
            "businessRuleTask",
            "scriptTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "complexGateway");

    private static final Set<String> CHOOSING = Set.of("exclusiveGateway", "inclusiveGateway");

    private static final Set<String> DOCUMENTED = Set.of("process", "userTask", "businessRuleTask");

    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern RESULT = Pattern.compile("decisionResult\\.getSingleResult\\(\\)\\.(\\w+)");
    private static final Pattern LIMIT =
            Pattern.compile("deadlines\\.(reminder|limit|coordinator|director)\\(execution, '(\\w+)'\\)");

    private final Xml diagram;
    private final Around around;
    private final Map<String, Element> byId = new LinkedHashMap<>();
    private final Set<String> loose = new HashSet<>();

    private DiagramCheck(Xml diagram, Around around) {
        this.diagram = diagram;
        this.around = around;
    }

    static boolean isNode(Element element) {
        return Xml.BPMN.equals(element.getNamespaceURI()) && NODES.contains(element.getLocalName());
    }

    static void look(Xml diagram, Around around) {
        DiagramCheck check = new DiagramCheck(diagram, around);
        hidden(diagram, around.application().steps());
        check.named();
        check.written();
        check.limits();
        if (check.ids()) {
            check.flows();
            new LayoutCheck(diagram).look();
        }
    }

    /** Whether each is there once: where one is not, nobody can say what an arrow means. */
    private boolean ids() {
        boolean once = true;
        for (Element element : diagram.elements()) {
            String id = Xml.id(element);
            if (id.isEmpty()) {
                if (isNode(element) || Xml.is(element, Xml.BPMN, "sequenceFlow")) {
                    diagram.say(element, "noId", Xml.name(element));
                }
            } else if (byId.putIfAbsent(id, element) != null) {
                diagram.say(element, "idTwice", id);
                once = false;
            }
        }
        return once;
    }

    /** @param steps that a diagram may name */
    static void hidden(Xml diagram, Set<String> steps) {
        for (Element element : diagram.elements()) {
            String kind = element.getLocalName();
            boolean ours = Xml.BPMN.equals(element.getNamespaceURI()) || Xml.CAMUNDA.equals(element.getNamespaceURI());
            if ((ours && SCRIPTS.contains(kind)) || element.hasAttribute("language")) {
                if (!Xml.is(element.getParentNode(), Xml.BPMN, "scriptTask")) {
                    diagram.say(element, "script", Xml.name(element));
                }
            } else if (ours && LISTENERS.contains(kind)) {
                diagram.say(element, "listener", Xml.name(element));
            } else if (ours && kind.equals("connector")) {
                diagram.say(element, "connector", Xml.name(element));
            } else if (ours && (kind.equals("formData") || kind.equals("field"))) {
                diagram.say(element, kind.equals("field") ? "class" : "foreignForm", Xml.name(element));
            }
            if (CLASSES.stream().anyMatch(attribute -> element.hasAttributeNS(Xml.CAMUNDA, attribute))) {
                diagram.say(element, "class", Xml.name(element));
            }
            if (FOREIGN_FORMS.stream().anyMatch(attribute -> element.hasAttributeNS(Xml.CAMUNDA, attribute))) {
                diagram.say(element, "foreignForm", Xml.name(element));
            }
            if (!Xml.camunda(element, "type").isEmpty() || element.hasAttributeNS(Xml.CAMUNDA, "topic")) {
                diagram.say(element, "external", Xml.name(element));
            }
        }
        expressions(diagram, steps);
    }

    private static void expressions(Xml diagram, Set<String> steps) {
        for (Expressions.Expression expression : Expressions.in(diagram)) {
            Element at = expression.at();
            if (expression.place().equals("delegateExpression")) {
                if (!Expressions.isStep(expression.text(), steps)) {
                    diagram.say(at, "step", Xml.name(at), expression.text());
                }
                continue;
            }
            String forbidden = Expressions.forbiddenIn(expression.text());
            if (!forbidden.isEmpty()) {
                diagram.say(at, "expression", Xml.name(at), forbidden);
            }
        }
    }

    private void named() {
        for (Element element : diagram.elements()) {
            if (!Xml.BPMN.equals(element.getNamespaceURI())) {
                continue;
            }
            String form = Xml.camunda(element, "formRef");
            switch (element.getLocalName()) {
                case "userTask" -> {
                    if (form.isEmpty() && !element.hasAttributeNS(Xml.CAMUNDA, "formKey")) {
                        diagram.say(element, "formMissing", Xml.name(element));
                    }
                }
                case "serviceTask", "sendTask" -> {
                    if (!element.hasAttributeNS(Xml.CAMUNDA, "delegateExpression") && !isRefused(element)) {
                        diagram.say(element, "noStep", Xml.name(element));
                    }
                }
                case "callActivity" -> called(element);
                case "businessRuleTask" -> decided(element);
                default -> {
                    // Nothing that the kind of element names.
                }
            }
            if (!form.isEmpty()) {
                if (!around.forms().contains(form)) {
                    diagram.say(element, "form", Xml.name(element), form);
                } else if (!"deployment".equals(Xml.camunda(element, "formRefBinding"))) {
                    diagram.say(element, "formBinding", Xml.name(element));
                }
            }
        }
    }

    /** What it does is refused already, with a sentence of its own. */
    private static boolean isRefused(Element task) {
        return CLASSES.stream().anyMatch(attribute -> task.hasAttributeNS(Xml.CAMUNDA, attribute))
                || task.hasAttributeNS(Xml.CAMUNDA, "type")
                || task.getElementsByTagNameNS(Xml.CAMUNDA, "connector").getLength() > 0;
    }

    private void called(Element call) {
        String called = call.getAttribute("calledElement");
        if (!around.processes().contains(called)) {
            diagram.say(call, "process", Xml.name(call), called);
        }
    }

    private void decided(Element task) {
        String decision = Xml.camunda(task, "decisionRef");
        if (decision.isEmpty()) {
            if (!task.hasAttributeNS(Xml.CAMUNDA, "delegateExpression") && !isRefused(task)) {
                diagram.say(task, "noStep", Xml.name(task));
            }
        } else if (!around.decisions().containsKey(decision)) {
            diagram.say(task, "decision", Xml.name(task), decision);
        } else {
            Set<String> answers = around.decisions().get(decision);
            RESULT.matcher(task.getTextContent())
                    .results()
                    .map(result -> result.group(1))
                    .filter(read -> !answers.isEmpty() && !answers.contains(read))
                    .forEach(read -> diagram.say(task, "decisionAnswers", Xml.name(task), read, decision));
        }
    }

    /** Names, labels and sources as the house writes them. */
    private void written() {
        diagram.bpmn("process").forEach(process -> {
            String file = Application.kebab(Xml.id(process));
            if (!CAMEL.matcher(Xml.id(process)).matches()) {
                diagram.say(process, "idOfProcess", Xml.id(process));
            } else if (!file.equals(Checker.stem(diagram.file()))) {
                diagram.say(process, "diagramFile", Xml.id(process), file);
            }
            if (!"true".equals(process.getAttribute("isExecutable"))) {
                diagram.say(process, "notExecutable", Xml.name(process));
            }
        });
        for (Element element : diagram.elements()) {
            boolean flow = Xml.is(element, Xml.BPMN, "sequenceFlow");
            if ((flow || isNode(element)) && !Xml.id(element).isEmpty()) {
                String kind = kind(element);
                if (!Xml.id(element).matches(kind + "_[a-z][a-zA-Z0-9]*")) {
                    diagram.say(element, "idOfElement", Xml.name(element), Xml.id(element), kind);
                }
            }
            if (isNode(element)
                    && !kind(element).matches("gateway|subprocess")
                    && element.getAttribute("name").isBlank()) {
                diagram.say(element, "noLabel", Xml.id(element));
            }
            if (isTimer(element)
                    || (DOCUMENTED.contains(element.getLocalName()) && Xml.BPMN.equals(element.getNamespaceURI()))) {
                String text = Xml.children(element, Xml.BPMN, "documentation")
                        .map(Element::getTextContent)
                        .collect(Collectors.joining(" "));
                if (text.isBlank()) {
                    diagram.say(element, "noDocumentation", Xml.name(element));
                } else if (!TableCheck.SOURCE.matcher(text).find()) {
                    diagram.say(element, "noSource", Xml.name(element));
                }
            }
        }
    }

    private static boolean isTimer(Element element) {
        return element.getLocalName().endsWith("Event")
                && Xml.children(element, Xml.BPMN, "timerEventDefinition")
                        .findAny()
                        .isPresent();
    }

    private static String kind(Element element) {
        String name = element.getLocalName();
        if (isTimer(element)) {
            return "timer";
        }
        return switch (name) {
            case "sequenceFlow" -> "flow";
            case "startEvent" -> "start";
            case "endEvent" -> "end";
            case "callActivity" -> "call";
            case "subProcess", "transaction", "adHocSubProcess" -> "subprocess";
            default -> name.endsWith("Gateway") ? "gateway" : name.endsWith("Event") ? "event" : "task";
        };
    }

    /** A limit that is asked for by its key has a row, and the row says the length that is asked for. */
    private void limits() {
        for (Expressions.Expression expression : Expressions.in(diagram)) {
            LIMIT.matcher(expression.text()).results().forEach(asked -> {
                // The coordinator is told of a limit.
                String length = asked.group(1).equals("coordinator") ? "limit" : asked.group(1);
                Set<String> filled = around.limits().get(asked.group(2));
                if (filled == null) {
                    diagram.say(expression.at(), "limitNotThere", Xml.name(expression.at()), asked.group(2));
                } else if (!filled.contains(length)) {
                    diagram.say(expression.at(), "limitEmpty", Xml.name(expression.at()), asked.group(2), length);
                }
            });
        }
    }

    private void flows() {
        diagram.bpmn("sequenceFlow").forEach(flow -> {
            Element source = end(flow, "sourceRef");
            Element target = end(flow, "targetRef");
            if (source == null || target == null) {
                loose.add(Xml.id(flow));
            }
            if (source != null && target != null && source.getParentNode() != target.getParentNode()) {
                diagram.say(flow, "flowAcross", Xml.name(source), Xml.name(target));
            }
        });
        List<Element> flows = diagram.bpmn("sequenceFlow").toList();
        Map<String, List<Element>> in =
                flows.stream().collect(Collectors.groupingBy(flow -> flow.getAttribute("targetRef")));
        Map<String, List<Element>> out =
                flows.stream().collect(Collectors.groupingBy(flow -> flow.getAttribute("sourceRef")));
        diagram.elements().stream().filter(DiagramCheck::isNode).forEach(node -> {
            ways(node, in.getOrDefault(Xml.id(node), List.of()), out.getOrDefault(Xml.id(node), List.of()));
            if (Xml.is(node, Xml.BPMN, "boundaryEvent")) {
                refersTo(node, node.getAttribute("attachedToRef"));
            }
        });
        diagram.elements().stream()
                .filter(element -> Xml.BPMN.equals(element.getNamespaceURI()))
                .filter(element -> element.getLocalName().endsWith("EventDefinition"))
                .forEach(definition -> Set.of("messageRef", "errorRef", "signalRef", "escalationRef").stream()
                        .map(definition::getAttribute)
                        .filter(named -> !named.isEmpty())
                        .forEach(named -> refersTo(definition, named)));
        diagram.elements().stream()
                .filter(element -> Xml.is(element, Xml.BPMN, "incoming") || Xml.is(element, Xml.BPMN, "outgoing"))
                .forEach(way -> refersTo(way, way.getTextContent().strip()));
    }

    private @Nullable Element end(Element flow, String attribute) {
        Element end = byId.get(flow.getAttribute(attribute));
        if (end == null || !isNode(end)) {
            diagram.say(flow, "flowToNothing", Xml.name(flow), flow.getAttribute(attribute));
            return null;
        }
        return end;
    }

    private void refersTo(Element from, String id) {
        if (!byId.containsKey(id)) {
            diagram.say(from, "refersToNothing", Xml.name(from), id);
        }
    }

    private void ways(Element node, List<Element> in, List<Element> out) {
        String kind = node.getLocalName();
        boolean aside = "true".equals(node.getAttribute("triggeredByEvent"))
                || "true".equals(node.getAttribute("isForCompensation"));
        if (in.isEmpty()
                && !isTold(node, "incoming")
                && !aside
                && !Set.of("startEvent", "boundaryEvent").contains(kind)) {
            diagram.say(node, "noWayIn", Xml.name(node));
        }
        if (out.isEmpty() && !isTold(node, "outgoing") && !aside && !kind.equals("endEvent")) {
            diagram.say(node, "noWayOut", Xml.name(node));
        }
        if (CHOOSING.contains(kind) && out.size() > 1) {
            chooses(node, out);
        }
    }

    /** Its arrow is there, and its loose end is told already. */
    private boolean isTold(Element node, String way) {
        return Xml.children(node, Xml.BPMN, way)
                .anyMatch(flow -> loose.contains(flow.getTextContent().strip()));
    }

    private void chooses(Element gateway, List<Element> answers) {
        String other = gateway.getAttribute("default");
        if (answers.stream().noneMatch(answer -> Xml.id(answer).equals(other))) {
            diagram.say(gateway, "noDefault", Xml.name(gateway));
            return;
        }
        for (Element answer : answers) {
            boolean conditioned = Xml.children(answer, Xml.BPMN, "conditionExpression")
                    .anyMatch(condition -> !condition.getTextContent().isBlank());
            if (conditioned == Xml.id(answer).equals(other)) {
                diagram.say(
                        answer,
                        conditioned ? "defaultWithCondition" : "noCondition",
                        Xml.name(gateway),
                        Xml.name(answer));
            }
        }
    }
}
