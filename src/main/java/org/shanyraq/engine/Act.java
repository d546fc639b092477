package org.shanyraq.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What can be begun in an open case beside its tasks. A diagram says it with extension properties of its process:
 * {@code act} (what the button says), {@code help} (when to use it) and {@code offeredIn} (the states of the case,
 * separated by commas); its candidate starter groups say who may. The groups of {@code openToTeam} may also when they
 * have no task in the case, as long as they belong to its {@link CaseTeam}.
 *
 * @param process the key of the process
 */
public record Act(String process, String title, String description) {

    private static final String PROPERTY = "shanyraq.act";

    /** The process as an act, if this case in this state offers it to somebody of these groups. */
    static Act offered(ProcessDefinitionEntity process, String status, Collection<String> groups) {
        Map<String, String> said = said(process);
        boolean offered = isOfferedIn(process, status)
                && process.getCandidateStarterGroupIdExpressions().stream()
                        .map(Expression::getExpressionText)
                        .anyMatch(groups::contains);
        return offered ? new Act(process.getKey(), said.get("act"), said.get("help")) : null;
    }

    /** Whether a case in this state offers it to anybody. */
    static boolean isOfferedIn(ProcessDefinitionEntity process, String status) {
        Map<String, String> said = said(process);
        return said.containsKey("act") && list(said.get("offeredIn")).contains(status);
    }

    /** Whether somebody of these groups may begin it without a task in the case, as one of its team. */
    static boolean isOpenToTeam(ProcessDefinitionEntity process, Collection<String> groups) {
        return list(said(process).get("openToTeam")).stream().anyMatch(groups::contains);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> said(ProcessDefinitionEntity process) {
        Object said = process.getProperty(PROPERTY);
        return said == null ? Map.of() : (Map<String, String>) said;
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : Arrays.asList(text.split("\\s*,\\s*"));
    }

    /** Keeps the properties of a process while it is parsed. */
    static final class Reader extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            Element extensions = element.element("extensionElements");
            Element properties = extensions == null
                    ? null
                    : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
            if (properties == null) {
                return;
            }
            Map<String, String> said = new TreeMap<>();
            properties
                    .elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
                    .forEach(property -> said.put(property.attribute("name"), property.attribute("value")));
            process.setProperty(PROPERTY, said);
        }
    }
}
