package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.shanyraq.engine.WrittenText;

/**
 * Of what a page sends that which its form knows: what it asks, and the facts that it shows. A draft is no place to put
 * anything else: it is left out there, because facts may have gone since the page was opened, and nothing that was typed
 * is lost for that. When a form is filed it is refused.
 */
final class KnownOnly {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ANSWERS = "answers";
    private static final String OPENED = "opened";
    private static final String BESIDE = "beside";
    private static final String REASON = "reason";
    private static final String ASKED = "asked";
    private static final int MOST_TICKS = 50;

    private final Function<JsonNode, ObjectNode> asked;
    private final Function<JsonNode, ObjectNode> shown;
    private final JsonNode facts;

    /**
     * @param asked what of some answers the form asks
     * @param shown what of them is a kind of fact that the form shows
     * @param facts that it shows here and now
     */
    KnownOnly(Function<JsonNode, ObjectNode> asked, Function<JsonNode, ObjectNode> shown, JsonNode facts) {
        this.asked = asked;
        this.shown = shown;
        this.facts = facts;
    }

    /** Either the answers alone, or what our pages keep: answers, the facts that they were given on, what stands beside. */
    JsonNode of(JsonNode data) {
        if (!data.path(ANSWERS).isObject()) {
            return keepable(answers(data));
        }
        ObjectNode kept = NODES.objectNode();
        kept.set(ANSWERS, answers(data.path(ANSWERS)));
        if (data.path(OPENED).isObject()) {
            kept.set(OPENED, alike(data.path(OPENED), facts));
        }
        if (data.path(BESIDE).path(REASON).isTextual()) {
            kept.putObject(BESIDE).set(REASON, data.path(BESIDE).path(REASON));
        }
        return keepable(kept);
    }

    JsonNode answers(JsonNode posted) {
        ObjectNode known = (ObjectNode) joined(joined(alike(posted, facts), shown.apply(posted)), asked.apply(posted));
        if (posted.path(ASKED).isArray() && posted.path(ASKED).size() <= MOST_TICKS) {
            ArrayNode ticks = known.putArray(ASKED);
            posted.path(ASKED).forEach(tick -> ticks.add(tick.asText()));
        }
        return known;
    }

    /** What stands where the facts have something too; of rows whatever any row of them has. */
    private static JsonNode alike(JsonNode posted, JsonNode facts) {
        if (posted.isObject()) {
            ObjectNode kept = NODES.objectNode();
            posted.fields().forEachRemaining(field -> {
                JsonNode fact = facts.path(field.getKey());
                if (!fact.isMissingNode()) {
                    kept.set(field.getKey(), alike(field.getValue(), fact));
                }
            });
            return kept;
        }
        if (posted.isArray()) {
            JsonNode anyRow = anyRow(facts);
            ArrayNode kept = NODES.arrayNode();
            posted.forEach(row -> kept.add(alike(row, anyRow)));
            return kept;
        }
        return posted;
    }

    private static JsonNode anyRow(JsonNode rows) {
        JsonNode any = NODES.objectNode();
        for (JsonNode row : rows) {
            any = joined(any, row);
        }
        return any;
    }

    private static JsonNode joined(JsonNode one, JsonNode more) {
        if (one.isObject() && more.isObject()) {
            ObjectNode both = one.deepCopy();
            more.fields()
                    .forEachRemaining(field -> both.set(
                            field.getKey(),
                            both.has(field.getKey())
                                    ? joined(both.get(field.getKey()), field.getValue())
                                    : field.getValue()));
            return both;
        }
        if (one.isArray() && more.isArray() && one.size() == more.size()) {
            ArrayNode both = NODES.arrayNode();
            for (int row = 0; row < one.size(); row++) {
                both.add(joined(one.get(row), more.get(row)));
            }
            return both;
        }
        return more;
    }

    /** Without what the database cannot keep; whoever files it is told at the field. */
    private static JsonNode keepable(JsonNode node) {
        if (node.isTextual()) {
            return WrittenText.canBeKept(node.asText())
                    ? node
                    : NODES.textNode(node.asText()
                            .codePoints()
                            .filter(letter -> letter != 0 && Character.getType(letter) != Character.SURROGATE)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString());
        }
        if (node.isObject()) {
            ObjectNode kept = NODES.objectNode();
            node.fields().forEachRemaining(field -> {
                if (WrittenText.canBeKept(field.getKey())) {
                    kept.set(field.getKey(), keepable(field.getValue()));
                }
            });
            return kept;
        }
        if (node.isArray()) {
            ArrayNode kept = NODES.arrayNode();
            node.forEach(one -> kept.add(keepable(one)));
            return kept;
        }
        return node;
    }
}
