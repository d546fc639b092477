package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Something was sent along that the form neither asks nor shows. No page of ours does; what it holds is said nowhere. */
public final class UnknownKey extends RuntimeException {

    private static final String IN_FORM = "data";

    private final List<Object> path;

    private UnknownKey(List<Object> path) {
        super(path.toString());
        this.path = List.copyOf(path);
    }

    /** The way to it: keys, and the numbers of rows. */
    public List<Object> path() {
        return path;
    }

    /** @param known of the same that which the form knows */
    static void refuse(JsonNode posted, JsonNode known) {
        refuse(posted, known, new ArrayList<>(List.of(IN_FORM)));
    }

    private static void refuse(JsonNode posted, JsonNode known, List<Object> path) {
        if (posted.isObject()) {
            for (Map.Entry<String, JsonNode> field : posted.properties()) {
                path.add(field.getKey());
                if (!known.has(field.getKey())) {
                    throw new UnknownKey(path);
                }
                refuse(field.getValue(), known.path(field.getKey()), path);
                path.remove(path.size() - 1);
            }
        }
        for (int row = 0; posted.isArray() && known.isArray() && row < posted.size(); row++) {
            path.add(row);
            refuse(posted.get(row), known.path(row), path);
            path.remove(path.size() - 1);
        }
    }
}
