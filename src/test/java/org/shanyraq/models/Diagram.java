package org.shanyraq.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One process as it is drawn. */
final class Diagram {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    private final BpmnModelInstance model;
    private final Document document;

    Diagram(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(bytes));
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            this.document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return id();
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    String id() {
        return process().getId();
    }

    /** Whether its start has a form. */
    boolean isStartedByAPerson() {
        return all(StartEvent.class).stream().anyMatch(start -> camunda(start, "formRef") != null);
    }

    /** Whether it can be begun in an open case, from the case file. */
    boolean isAct() {
        return property("act") != null;
    }

    /** An extension property of the process, or {@code null}. */
    String property(String name) {
        return all(CamundaProperty.class).stream()
                .filter(property -> name.equals(property.getCamundaName()))
                .filter(property ->
                        property.getParentElement().getParentElement().getParentElement() instanceof Process)
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse(null);
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Set<String> formsUsed() {
        Set<String> forms = new LinkedHashSet<>();
        all(UserTask.class).forEach(task -> forms.add(camunda(task, "formRef")));
        all(StartEvent.class).forEach(start -> forms.add(camunda(start, "formRef")));
        forms.removeIf(Objects::isNull);
        return forms;
    }

    Set<String> delegatesUsed() {
        Set<String> delegates = new LinkedHashSet<>();
        for (Element element : elements()) {
            String expression = element.getAttributeNS(CAMUNDA, "delegateExpression");
            if (!expression.isEmpty()) {
                delegates.add(expression.replaceAll("[${}]", ""));
            }
        }
        return delegates;
    }

    /** What this process can know: handed in, handed back, set by its forms and delegates, gone through one by one. */
    Set<String> variables(Set<String> handedIn, Function<String, Set<String>> spoken) {
        Set<String> variables = new LinkedHashSet<>(handedIn);
        all(CamundaOut.class).forEach(out -> variables.add(out.getCamundaTarget()));
        all(CamundaOutputParameter.class).forEach(out -> variables.add(out.getCamundaName()));
        all(CamundaInputParameter.class).forEach(in -> variables.add(in.getCamundaName()));
        elements().stream()
                .map(element -> element.getAttributeNS(CAMUNDA, "elementVariable"))
                .filter(name -> !name.isEmpty())
                .forEach(variables::add);
        Stream.concat(formsUsed().stream().map(Names::camel), delegatesUsed().stream())
                .forEach(stem -> variables.addAll(spoken.apply(stem)));
        return variables;
    }

    /** What this process hands over when it calls that one. */
    Stream<Set<String>> handedTo(String process) {
        return all(org.camunda.bpm.model.bpmn.instance.CallActivity.class).stream()
                .filter(call -> process.equals(call.getCalledElement()))
                .map(call -> {
                    Set<String> handed = new LinkedHashSet<>();
                    call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                            .map(CamundaIn::getCamundaTarget)
                            .filter(Objects::nonNull)
                            .forEach(handed::add);
                    return handed;
                });
    }

    /** What this process hands over for the variable when it calls that one: a variable of its own or an expression. */
    Stream<String> handedFor(String process, String variable) {
        return all(org.camunda.bpm.model.bpmn.instance.CallActivity.class).stream()
                .filter(call -> process.equals(call.getCalledElement()))
                .flatMap(call ->
                        call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .filter(in -> variable.equals(in.getCamundaTarget()))
                .map(in -> Objects.requireNonNullElse(in.getCamundaSourceExpression(), in.getCamundaSource()));
    }

    /** Every expression with the element that it stands at and the attribute or tag that holds it. */
    List<Expression> expressions() {
        List<Expression> found = new ArrayList<>();
        for (Element element : elements()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                find(element, attribute.getLocalName(), attribute.getNodeValue(), found);
            }
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                    find(element, element.getLocalName(), child.getNodeValue(), found);
                }
            }
        }
        return found;
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        var all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    static String camunda(ModelElementInstance element, String attribute) {
        return element.getAttributeValueNs(CAMUNDA, attribute);
    }

    private static void find(Element element, String place, String text, List<Expression> found) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            found.add(new Expression(owner(element), place, expression.group()));
        }
    }

    private static String owner(Element element) {
        Node at = element;
        while (at instanceof Element here && here.getAttribute("id").isEmpty()) {
            at = at.getParentNode();
        }
        return at instanceof Element here ? here.getAttribute("id") : "";
    }

    record Expression(String at, String place, String text) {}
}
