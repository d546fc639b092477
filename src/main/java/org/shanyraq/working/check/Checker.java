package org.shanyraq.working.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Says everything that keeps a whole set of files from being the centre's way of working: diagrams, tables, forms and their words. The
 * build, a proposal and the start ask it alike. It never throws, whatever the files hold.
 */
public final class Checker {

    /** No file of the Modeler comes near it, and nothing larger is read. */
    static final int LARGEST = 2 * 1024 * 1024;

    private static final Pattern NAME =
            Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*\\.(?:bpmn|dmn|form)|\\w+\\.properties");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Application application;

    public Checker(Application application) {
        this.application = application;
    }

    /**
     * @param files all that belong together, by simple name: {@code family-case.bpmn}, {@code deadlines.dmn}, {@code close-case.form};
     *     and, where translations are to be looked at, bundles such as {@code words_ru.properties}
     * @return all faults, by file and from its first line to its last; none if the files can be taken
     */
    public List<Fault> faults(Map<String, byte[]> files) {
        Faults faults = new Faults();
        Map<String, Xml> diagrams = new LinkedHashMap<>();
        Map<String, Xml> tables = new LinkedHashMap<>();
        Map<String, JsonNode> forms = new LinkedHashMap<>();
        new TreeMap<>(files).forEach((file, content) -> {
            if (!NAME.matcher(file).matches()) {
                faults.add(file, 0, null, "name", file);
            } else if (content.length == 0) {
                faults.add(file, 0, null, "empty");
            } else if (content.length > LARGEST) {
                faults.add(file, 0, null, "large", LARGEST / 1024 / 1024);
            } else if (file.endsWith(".bpmn")) {
                put(diagrams, file, Xml.read(file, content, faults));
            } else if (file.endsWith(".dmn")) {
                put(tables, file, Xml.read(file, content, faults));
            } else if (file.endsWith(".form")) {
                put(forms, file, form(file, content, faults));
            }
        });
        Around around = around(files.keySet(), diagrams, tables, faults);
        diagrams.values().forEach(diagram -> guarded(diagram.file(), faults, () -> DiagramCheck.look(diagram, around)));
        tables.values().forEach(table -> guarded(table.file(), faults, () -> TableCheck.look(table)));
        forms.forEach((file, form) -> guarded(file, faults, () -> FormCheck.look(file, form, application, faults)));
        guarded("words", faults, () -> WordsCheck.look(files, diagrams.values(), tables.values(), forms, faults));
        return faults.sorted();
    }

    /**
     * Of one file by itself: what no engine may be given, whatever the other files are.
     *
     * @param file by its simple name; what is neither diagram nor table nor form is not looked at, unless it is a case diagram, which
     *     nobody here looks at
     */
    public List<Fault> hidden(String file, byte[] content) {
        Faults faults = new Faults();
        boolean diagram = file.endsWith(".bpmn") || file.endsWith(".bpmn20.xml");
        if (file.matches(".*\\.cmmn(10\\.xml|11\\.xml)?")) {
            faults.add(file, 0, null, "name", file);
        } else if (diagram || file.matches(".*\\.dmn(11\\.xml)?")) {
            Xml xml = Xml.read(file, content, faults);
            if (xml != null && diagram) {
                guarded(file, faults, () -> DiagramCheck.hidden(xml, application.steps()));
            } else if (xml != null) {
                guarded(file, faults, () -> TableCheck.hidden(xml));
            }
        }
        return faults.sorted();
    }

    private static <T> void put(Map<String, T> read, String file, @Nullable T content) {
        if (content != null) {
            read.put(file, content);
        }
    }

    /** What no rule foresaw is a fault of the file as well, and not the end of looking at the others. */
    private static void guarded(String file, Faults faults, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException | StackOverflowError e) {
            faults.add(file, 0, null, "unforeseen", e.getClass().getSimpleName());
        }
    }

    private static @Nullable JsonNode form(String file, byte[] content, Faults faults) {
        try {
            JsonNode form = JSON.readTree(content);
            if (form.path("components").isArray()) {
                return form;
            }
            faults.add(file, 0, null, "noForm");
        } catch (JsonProcessingException e) {
            if (e.getLocation() == null) {
                faults.add(file, 0, null, "unreadable");
            } else {
                faults.add(
                        file,
                        0,
                        null,
                        "unreadableAt",
                        String.valueOf(e.getLocation().getLineNr()));
            }
        } catch (IOException e) {
            faults.add(file, 0, null, "unreadable");
        }
        return null;
    }

    /** What is in the set, and who is in it twice. */
    private Around around(Set<String> files, Map<String, Xml> diagrams, Map<String, Xml> tables, Faults faults) {
        Set<String> forms = new LinkedHashSet<>();
        files.stream().filter(file -> file.endsWith(".form")).map(Checker::stem).forEach(forms::add);
        Map<String, String> processes = new LinkedHashMap<>();
        diagrams.values().forEach(diagram -> {
            List<Element> own = diagram.bpmn("process").toList();
            if (own.size() != 1) {
                faults.add(diagram.file(), 0, null, own.isEmpty() ? "noProcess" : "processes");
            }
            own.forEach(process -> once(diagram, process, processes));
        });
        Map<String, String> owners = new LinkedHashMap<>();
        Map<String, Set<String>> decisions = new LinkedHashMap<>();
        Map<String, Set<String>> limits = new LinkedHashMap<>();
        tables.values().forEach(table -> {
            List<Element> own = table.elements().stream()
                    .filter(element -> "decision".equals(element.getLocalName()))
                    .toList();
            if (own.isEmpty()) {
                faults.add(table.file(), 0, null, "noDecision");
            }
            own.forEach(decision -> {
                once(table, decision, owners);
                decisions.put(Xml.id(decision), TableCheck.outputs(decision));
                if (TableCheck.LIMITS.equals(Xml.id(decision))) {
                    limits.putAll(TableCheck.filled(decision));
                }
            });
        });
        return new Around(application, forms, processes.keySet(), decisions, limits);
    }

    private static void once(Xml file, Element element, Map<String, String> owners) {
        String other = owners.putIfAbsent(Xml.id(element), file.file());
        if (other != null && !other.equals(file.file())) {
            file.say(element, "keyTwice", Xml.id(element), other);
        }
    }

    static String stem(String file) {
        return file.replaceFirst("\\.\\w+$", "");
    }
}
