package org.shanyraq.working.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Every text of diagrams, tables and forms that a person reads stands in the bundles of other languages, under its English sentence:
 * the same texts as {@code tools/languages.mjs} finds.
 */
final class WordsCheck {

    private static final Pattern BUNDLE = Pattern.compile("(words|decisions)_[a-z]{2}\\.properties");
    private static final Set<String> SAID_OF_AN_ACT = Set.of("act", "help", "actGroup");

    /** The texts of a form's component that a person reads. */
    private static final List<String> READ =
            List.of("label", "description", "text", "dateLabel", "timeLabel", "dateDisabledLabel");

    /** The outputs of decisions that are sentences; the others are keys. */
    private static final Set<String> SENTENCES =
            Set.of("reason", "risks", "protections", "overrides", "floors", "missing");

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern BRANCH = Pattern.compile("\\b(?:return|then|else)\\b|,[ \\t]*\\n");
    private static final Pattern TOLD = Pattern.compile("[a-z]\"|: \"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each text with the file that says it first. */
    private final Map<String, String> words = new LinkedHashMap<>();

    private final Map<String, String> decisions = new LinkedHashMap<>();

    private WordsCheck() {}

    static boolean isBundle(String file) {
        return BUNDLE.matcher(file).matches();
    }

    static void look(
            Map<String, byte[]> files,
            Collection<Xml> diagrams,
            Collection<Xml> tables,
            Map<String, JsonNode> forms,
            Faults faults) {
        List<String> bundles =
                files.keySet().stream().filter(WordsCheck::isBundle).sorted().toList();
        if (bundles.isEmpty()) {
            return;
        }
        WordsCheck check = new WordsCheck();
        diagrams.forEach(check::diagram);
        tables.forEach(check::table);
        check.forms(forms);
        bundles.forEach(bundle -> check.compare(bundle, Objects.requireNonNull(files.get(bundle)), faults));
    }

    private void compare(String bundle, byte[] content, Faults faults) {
        Optional<Set<String>> known = known(content);
        if (known.isEmpty()) {
            faults.add(bundle, 0, null, "unreadable");
            return;
        }
        Map<String, String> said = bundle.startsWith("words") ? words : decisions;
        List<String> former = known.get().stream()
                .filter(key -> !said.containsKey(key) && !key.contains(" @"))
                .toList();
        int place = 1;
        for (Map.Entry<String, String> text : said.entrySet()) {
            if (!known.get().contains(text.getKey())) {
                Optional<String> before = nearest(text.getKey(), former);
                if (before.isPresent()) {
                    faults.add(
                            bundle, place, text.getKey(), "wordsStale", text.getKey(), text.getValue(), before.get());
                } else {
                    faults.add(bundle, place, text.getKey(), "wordsMissing", text.getKey(), text.getValue());
                }
            }
            place++;
        }
    }

    private static Optional<Set<String>> known(byte[] content) {
        try (InputStreamReader reader =
                new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(reader);
            return Optional.of(bundle.entrySet().stream()
                    .filter(entry -> !String.valueOf(entry.getValue()).isBlank())
                    .map(entry -> String.valueOf(entry.getKey()))
                    .collect(Collectors.toSet()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The sentence that it seems to have been before it was changed. */
    private static Optional<String> nearest(String text, List<String> former) {
        Set<String> own = wordsOf(text);
        String best = "";
        double most = 0.5;
        for (String other : former) {
            Set<String> both = new HashSet<>(own);
            Set<String> others = wordsOf(other);
            both.retainAll(others);
            double likeness = both.size() * 2.0 / Math.max(1, own.size() + others.size());
            if (likeness > most || (likeness == most && !best.isEmpty() && other.compareTo(best) < 0)) {
                most = likeness;
                best = other;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static Set<String> wordsOf(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private void say(Map<String, String> bundle, String text, String file) {
        if (!text.isBlank()) {
            bundle.putIfAbsent(text, file);
        }
    }

    private void diagram(Xml diagram) {
        diagram.bpmn("process").forEach(process -> {
            say(words, process.getAttribute("name"), diagram.file());
            properties(process)
                    .filter(property -> SAID_OF_AN_ACT.contains(property.getAttribute("name")))
                    .forEach(property -> say(words, property.getAttribute("value"), diagram.file()));
        });
        diagram.elements().stream()
                .filter(element -> DiagramCheck.isNode(element) || Xml.is(element, Xml.BPMN, "sequenceFlow"))
                .forEach(element -> say(words, element.getAttribute("name"), diagram.file()));
    }

    private static Stream<Element> properties(Element process) {
        return Xml.children(process, Xml.BPMN, "extensionElements")
                .flatMap(extension -> Xml.children(extension, Xml.CAMUNDA, "properties"))
                .flatMap(properties -> Xml.children(properties, Xml.CAMUNDA, "property"));
    }

    private void table(Xml table) {
        table.elements().stream()
                .filter(each -> "decision".equals(each.getLocalName()))
                .forEach(decision -> {
                    say(words, decision.getAttribute("name"), table.file());
                    judged(decision).forEach(sentence -> say(decisions, sentence, table.file()));
                });
    }

    private static List<String> judged(Element decision) {
        List<String> judged = new ArrayList<>();
        for (Element logic : Xml.children(decision)) {
            if ("literalExpression".equals(logic.getLocalName())) {
                Stream.of(BRANCH.split(TableCheck.text(logic)))
                        .filter(branch -> TOLD.matcher(branch).find())
                        .forEach(branch -> judged.add(sentence(branch)));
            }
            List<String> outputs = named(logic, "output")
                    .map(output -> output.getAttribute("name"))
                    .toList();
            named(logic, "rule").forEach(rule -> {
                List<String> answers =
                        named(rule, "outputEntry").map(TableCheck::text).toList();
                for (int i = 0; i < Math.min(outputs.size(), answers.size()); i++) {
                    if (SENTENCES.contains(outputs.get(i)) && answers.get(i).contains("\"")) {
                        judged.add(sentence(answers.get(i)));
                    }
                }
            });
        }
        return judged;
    }

    private static Stream<Element> named(Element parent, String name) {
        return Xml.children(parent).stream().filter(child -> name.equals(child.getLocalName()));
    }

    /** A sentence that is put together, {@code "Children: " + string(children)}, is one with gaps: {@code Children: {0}}. */
    private static String sentence(String feel) {
        StringBuilder sentence = new StringBuilder();
        Matcher quoted = QUOTED.matcher(feel);
        int gap = 0;
        int at = 0;
        while (quoted.find()) {
            gap = gap(feel.substring(at, quoted.start()), gap, sentence);
            sentence.append(unquoted(quoted.group()));
            at = quoted.end();
        }
        gap(feel.substring(at), gap, sentence);
        return sentence.toString();
    }

    private static int gap(String between, int gap, StringBuilder sentence) {
        if (between.replaceAll("[\\s+()\\[\\]]", "").isEmpty()) {
            return gap;
        }
        sentence.append('{').append(gap).append('}');
        return gap + 1;
    }

    private static String unquoted(String text) {
        try {
            return JSON.readValue(text, String.class);
        } catch (JsonProcessingException e) {
            return text.substring(1, text.length() - 1);
        }
    }

    /** What forms offer in the words of a table, as the factors of risk, stands with the table, once and with a capital letter. */
    private void forms(Map<String, JsonNode> forms) {
        Map<String, String> byCapital = new LinkedHashMap<>();
        decisions.keySet().forEach(sentence -> byCapital.putIfAbsent(capitalised(sentence), sentence));
        Set<String> shared = new HashSet<>();
        Map<String, String> others = new LinkedHashMap<>();
        forms.forEach((file, form) -> {
            say(others, capitalised(Checker.stem(file).replace('-', ' ')), file);
            components(form.path("components"), file, others, byCapital.keySet(), shared);
        });
        others.forEach((text, file) -> {
            if (!shared.contains(text)) {
                say(words, text, file);
            }
        });
        words.keySet().removeAll(shared);
        shared.forEach(text -> {
            String own = byCapital.get(text);
            String file = decisions.remove(own);
            decisions.putIfAbsent(text, file);
        });
    }

    private void components(
            JsonNode components, String file, Map<String, String> found, Set<String> sentences, Set<String> shared) {
        for (JsonNode component : components) {
            READ.forEach(name -> say(found, component.path(name).asText(), file));
            say(found, component.at("/appearance/prefixAdorner").asText(), file);
            say(found, component.at("/appearance/suffixAdorner").asText(), file);
            say(found, component.at("/validate/patternErrorMessage").asText(), file);
            component.path("values").forEach(choice -> {
                String label = choice.path("label").asText();
                say(found, label, file);
                if (sentences.contains(label)) {
                    shared.add(label);
                }
            });
            if (component.path("columns").isArray()) {
                component
                        .path("columns")
                        .forEach(column -> say(found, column.path("label").asText(), file));
            }
            components(component.path("components"), file, found, sentences, shared);
        }
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
