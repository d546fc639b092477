package org.shanyraq.judgement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.engine.Bundles;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The sentences of decisions in the reader's language. The case file keeps a decision's answer as its table gave it, so
 * that it can be held against the table for good; it is put into the reader's words where it is shown. The bundles
 * {@code i18n/decisions_<language>.properties} have the sentences of all tables, those of earlier versions too, with
 * {@code {0}} for what a table filled in. A sentence that stands behind a colon with a small letter may have a capital one
 * there: forms offer it so.
 */
@Component
public class DecisionWords {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private final Bundles bundles;
    private volatile Read read;

    DecisionWords(Bundles bundles) {
        this.bundles = bundles;
        this.read = new Read(bundles.version(), new ConcurrentHashMap<>());
    }

    /** A sentence that a decision gave, in the reader's language; any other text stays as it is. */
    public String of(String given) {
        Read now = read;
        if (now.version() != bundles.version()) {
            now = new Read(bundles.version(), new ConcurrentHashMap<>());
            read = now;
        }
        return now.languages()
                .computeIfAbsent(
                        LocaleContextHolder.getLocale(), language -> new Sentences(bundles.read("decisions", language)))
                .of(given);
    }

    public List<String> of(Collection<String> given) {
        return given.stream().map(this::of).toList();
    }

    /**
     * What a form shows, with every sentence of a decision in the reader's language.
     *
     * @param answers the keys of what people write: that stays as they have written it
     */
    public ObjectNode in(ObjectNode facts, Collection<String> answers) {
        ObjectNode said = (ObjectNode) translated(facts);
        answers.stream().filter(facts::has).forEach(answer -> said.set(answer, facts.get(answer)));
        return said;
    }

    private JsonNode translated(JsonNode shown) {
        if (shown.isTextual()) {
            return TextNode.valueOf(of(shown.textValue()));
        }
        if (shown instanceof ArrayNode list) {
            ArrayNode said = list.arrayNode();
            list.forEach(one -> said.add(translated(one)));
            return said;
        }
        if (shown instanceof ObjectNode object) {
            ObjectNode said = object.objectNode();
            object.fields().forEachRemaining(field -> said.set(field.getKey(), translated(field.getValue())));
            return said;
        }
        return shown;
    }

    private record Read(int version, Map<Locale, Sentences> languages) {}

    private static final class Sentences {

        private final Properties said;
        private final List<Sentence> withGaps;

        private Sentences(Properties bundle) {
            said = bundle;
            withGaps = said.stringPropertyNames().stream()
                    .filter(sentence -> GAP.matcher(sentence).find())
                    .map(sentence -> new Sentence(shape(sentence), said.getProperty(sentence)))
                    .sorted(Comparator.comparing(Sentence::gaps)
                            .thenComparing(Sentence::length, Comparator.reverseOrder()))
                    .toList();
        }

        private String of(String given) {
            return Optional.ofNullable(said.getProperty(given))
                    .or(() -> Optional.ofNullable(said.getProperty(StringUtils.capitalize(given)))
                            .map(StringUtils::uncapitalize))
                    .or(() -> withGaps.stream()
                            .flatMap(sentence -> filled(sentence, given))
                            .findFirst())
                    .orElse(given);
        }

        private Stream<String> filled(Sentence sentence, String given) {
            Matcher match = sentence.shape().matcher(given);
            if (!match.matches()) {
                return Stream.empty();
            }
            String whole = sentence.said();
            for (int gap = 0; gap < match.groupCount(); gap++) {
                whole = whole.replace("{" + gap + "}", of(match.group(gap + 1)));
            }
            return Stream.of(whole);
        }

        private static Pattern shape(String sentence) {
            return Pattern.compile(
                    Stream.of(GAP.split(sentence, -1)).map(Pattern::quote).collect(Collectors.joining("(.*)")));
        }
    }

    /** A sentence with gaps. */
    private record Sentence(Pattern shape, String said) {

        private int gaps() {
            return shape.matcher("").groupCount();
        }

        private int length() {
            return shape.pattern().length();
        }
    }
}
