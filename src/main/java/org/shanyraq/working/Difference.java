package org.shanyraq.working;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What is otherwise in one file than in another of its name, place by place: steps, rules, fields, sentences. */
public final class Difference {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where a diagram or form is drawn, and what only repeats what stands elsewhere. */
    private static final Set<String> DRAWN =
            Set.of("BPMNDiagram", "DMNDI", "incoming", "outgoing", "layout", "exporter", "exporterVersion");

    private static final String NAME = "name";
    private static final String ID = "id";

    private Difference() {}

    /**
     * @param before {@code null} for a file that is new
     * @return empty too if one of them cannot be read
     */
    static List<Line> of(String name, byte @Nullable [] before, byte[] after) {
        try {
            return compared(before == null ? Map.of() : places(name, before), places(name, after));
        } catch (IOException | SAXException | ParserConfigurationException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private static List<Line> compared(
            Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        List<Line> lines = new ArrayList<>();
        after.forEach((place, now) -> {
            Map<String, String> was = before.get(place);
            if (was == null) {
                lines.add(new Line(place, named(now), Kind.added, "", "", said(now)));
                return;
            }
            Set<String> all = new TreeSet<>(was.keySet());
            all.addAll(now.keySet());
            all.stream()
                    .filter(what -> !Objects.equals(was.get(what), now.get(what)))
                    .forEach(what -> lines.add(new Line(
                            place,
                            named(now),
                            Kind.changed,
                            what,
                            was.getOrDefault(what, ""),
                            now.getOrDefault(what, ""))));
        });
        before.forEach((place, was) -> {
            if (!after.containsKey(place)) {
                lines.add(new Line(place, named(was), Kind.removed, "", said(was), ""));
            }
        });
        return lines;
    }

    private static String named(Map<String, String> place) {
        return place.getOrDefault(NAME, place.getOrDefault("label", place.getOrDefault("text", "")));
    }

    private static String said(Map<String, String> place) {
        return String.join(" · ", place.values());
    }

    /** @return what is said at each place, by its id */
    private static Map<String, Map<String, String>> places(String name, byte[] file)
            throws IOException, SAXException, ParserConfigurationException {
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        if (name.endsWith(".properties")) {
            Merge.read(file).forEach((key, said) -> places.put((String) key, Map.of("", (String) said)));
        } else if (name.endsWith(".form")) {
            fields(JSON.readTree(file), places);
        } else {
            elements(xml(file), places, null);
        }
        return places;
    }

    private static void fields(JsonNode component, Map<String, Map<String, String>> places) {
        Map<String, String> said = new LinkedHashMap<>();
        component.fields().forEachRemaining(field -> {
            if (!"components".equals(field.getKey()) && !ID.equals(field.getKey()) && !DRAWN.contains(field.getKey())) {
                flat(field.getKey(), field.getValue(), said);
            }
        });
        places.put(component.path(ID).asText(), said);
        component.path("components").forEach(inner -> fields(inner, places));
    }

    private static void flat(String path, JsonNode value, Map<String, String> said) {
        if (value.isObject()) {
            value.fields().forEachRemaining(field -> flat(path + '.' + field.getKey(), field.getValue(), said));
        } else if (value.isArray()) {
            for (int at = 0; at < value.size(); at++) {
                flat(path + ' ' + (at + 1), value.get(at), said);
            }
        } else {
            said.put(path, value.asText());
        }
    }

    /** @param around what is said of the element around, to which belongs what has no id of its own; a rule's cells are its own */
    private static void elements(
            Element element, Map<String, Map<String, String>> places, @Nullable Map<String, String> around) {
        if (DRAWN.contains(element.getLocalName())) {
            return;
        }
        boolean cell = element.getLocalName().endsWith("Entry") && "rule".equals(parent(element));
        boolean own = element.hasAttribute(ID) && !cell;
        Map<String, String> said = own ? new LinkedHashMap<>() : around;
        if (own) {
            places.put(element.getAttribute(ID), said);
        }
        if (said != null && !cell) {
            attributes(element, said, own ? "" : element.getLocalName() + ' ');
        }
        boolean leaf = true;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                leaf = false;
                elements(inner, places, said);
            }
        }
        if (leaf && !own && said != null && !element.getTextContent().isBlank()) {
            String what = element.getLocalName().equals("text") ? parent(element) : element.getLocalName();
            said.put(free(what, said), element.getTextContent().strip());
        }
    }

    private static String parent(Element element) {
        return element.getParentNode() instanceof Element parent ? parent.getLocalName() : "";
    }

    private static void attributes(Element element, Map<String, String> said, String before) {
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            boolean technical = attribute.getName().startsWith("xmlns")
                    || ID.equals(attribute.getName())
                    || DRAWN.contains(attribute.getLocalName());
            if (!technical) {
                said.put(free(before + attribute.getLocalName(), said), attribute.getValue());
            }
        }
    }

    private static String free(String what, Map<String, String> said) {
        String name = what;
        for (int number = 2; said.containsKey(name); number++) {
            name = what + ' ' + number;
        }
        return name;
    }

    private static Element xml(byte[] file) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(file)).getDocumentElement();
    }

    public enum Kind {
        added,
        removed,
        changed
    }

    /**
     * @param place the id of an element, rule or field, or the key of a sentence
     * @param name what stands there for people; empty if nothing does
     * @param what the property that is otherwise; empty if the whole place is new or gone
     */
    public record Line(String place, String name, Kind kind, String what, String was, String is) {}
}
