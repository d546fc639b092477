package org.shanyraq.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One sheet on which a child and its brothers and sisters are assessed: what every one of them has in its own paper,
 * with everything that was said for all, also an analyst's questions, and what was said of it alone (T1370).
 */
@Component
public class SiblingsSheet {

    private static final String SIBLINGS = "siblings";

    /** It is told once, for all. */
    private static final List<String> DANGER = List.of("childInDanger", "dangerSeen");

    private final ObjectMapper json;

    SiblingsSheet(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param answers as they were given for the child whose sheet it is
     * @param sheetOf that child's name
     * @return the answers for each brother and sister on the sheet, by the id of the child
     */
    public Map<UUID, ObjectNode> papers(JsonNode answers, String sheetOf) {
        Map<UUID, ObjectNode> papers = new LinkedHashMap<>();
        for (JsonNode row : answers.path(SIBLINGS)) {
            SiblingOnSheet sibling = json.convertValue(row, SiblingOnSheet.class);
            if (sibling.onThisSheet()) {
                papers.put(sibling.id(), paper(answers, sibling).put("sheetOf", sheetOf));
            }
        }
        return papers;
    }

    private ObjectNode paper(JsonNode answers, SiblingOnSheet sibling) {
        ObjectNode paper = answers.deepCopy();
        paper.remove(SIBLINGS);
        paper.remove(DANGER);
        paper.put("childView", sibling.childView());
        for (SiblingOnSheet.Difference difference : sibling.differences()) {
            ObjectNode component = paper.withObject("/" + difference.component());
            ComponentView all = json.convertValue(component, ComponentView.class);
            component.setAll(json.<ObjectNode>valueToTree(difference.from(all)));
        }
        return paper;
    }
}
