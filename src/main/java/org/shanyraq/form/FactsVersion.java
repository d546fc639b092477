package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which facts of the case file a form was opened with: a fingerprint for each prefilled answer, so that a form that
 * is filed after the file changed can say what changed.
 *
 * @param fingerprints by field key
 */
record FactsVersion(Map<String, String> fingerprints) {

    private static final String PART = ";";
    private static final String SIGN = "=";

    /** @param answers the keys that are answers; what a form only shows does not count */
    static FactsVersion of(ObjectNode facts, List<String> answers, ObjectMapper json) {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        for (String key : answers) {
            if (facts.has(key)) {
                fingerprints.put(key, fingerprint(facts.get(key)));
            }
        }
        return new FactsVersion(fingerprints);
    }

    static FactsVersion parse(String text) {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        for (String part : text == null ? new String[0] : text.split(PART)) {
            String[] sides = part.split(SIGN, 2);
            if (sides.length == 2) {
                fingerprints.put(sides[0], sides[1]);
            }
        }
        return new FactsVersion(fingerprints);
    }

    /** The fields whose facts are no longer what this version saw. */
    List<String> changedUntil(FactsVersion now) {
        List<String> changed = new ArrayList<>();
        now.fingerprints.forEach((key, fingerprint) -> {
            if (!Objects.equals(fingerprint, fingerprints.get(key))) {
                changed.add(key);
            }
        });
        return changed;
    }

    private static String fingerprint(JsonNode fact) {
        return Integer.toHexString(fact.toString().hashCode())
                + Integer.toHexString(fact.toString().length());
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        fingerprints.forEach((key, fingerprint) -> parts.add(key + SIGN + fingerprint));
        return String.join(PART, parts);
    }
}
