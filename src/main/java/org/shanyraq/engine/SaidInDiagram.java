package org.shanyraq.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What a diagram says of a process or a user task with extension properties. */
public record SaidInDiagram(Map<String, String> words) {

    private static final String PROPERTY = "shanyraq.said";

    public static SaidInDiagram of(CoreModelElement element) {
        Object said = element.getProperty(PROPERTY);
        return said == null ? new SaidInDiagram(Map.of()) : (SaidInDiagram) said;
    }

    public boolean has(String name) {
        return words.containsKey(name);
    }

    /** Empty if it is not said. */
    public String text(String name) {
        return words.getOrDefault(name, "");
    }

    /** What stands there with commas in between. */
    public List<String> list(String name) {
        String said = text(name);
        return said.isEmpty() ? List.of() : Arrays.asList(said.split("\\s*,\\s*"));
    }

    /** Keeps the properties while a diagram is parsed. */
    public static final class Reader extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            keep(element, process);
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            keep(element, activity);
        }

        private static void keep(Element element, CoreModelElement place) {
            Element extensions = element.element("extensionElements");
            Element properties = extensions == null
                    ? null
                    : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
            if (properties == null) {
                return;
            }
            Map<String, String> words = new TreeMap<>();
            properties
                    .elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
                    .forEach(property -> words.put(property.attribute("name"), property.attribute("value")));
            place.setProperty(PROPERTY, new SaidInDiagram(words));
        }
    }
}
