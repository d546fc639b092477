package org.shanyraq.browser;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the screens say in one of their languages. Tests speak English; what is said elsewhere is looked up in the bundles
 * by their English, so that no word is typed twice.
 */
final class Tongue {

    private static final Map<String, Tongue> KNOWN = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TASKLIST = "/META-INF/resources/webjars/camunda/app/tasklist/locales/%s.json";
    private static final Pattern GAP = Pattern.compile("\\{[^}]+}");
    private static final Pattern IN_PLACE = Pattern.compile(" @[a-z]+\\.\\S+$");

    private final String language;
    private final Map<String, Set<String>> said = new LinkedHashMap<>();
    private final List<String> withGaps;

    private Tongue(String language) {
        this.language = language;
        if (!isEnglish()) {
            read();
        }
        this.withGaps = said.keySet().stream()
                .filter(english -> GAP.matcher(english).find())
                .sorted(Comparator.comparingInt((String english) ->
                                GAP.matcher(english).replaceAll("").length())
                        .reversed())
                .toList();
    }

    static Tongue english() {
        return of("en");
    }

    static Tongue of(String language) {
        return KNOWN.computeIfAbsent(language, Tongue::new);
    }

    String language() {
        return language;
    }

    private boolean isEnglish() {
        return language.equals("en");
    }

    /** These words wherever they stand, in this language. */
    Pattern says(String english) {
        return Pattern.compile(any(english));
    }

    /** Words that begin so, or what is said for these alone. */
    Pattern beginning(String english) {
        Set<String> ways = new LinkedHashSet<>(said.getOrDefault(english, Set.of()));
        beginningWith(english).ifPresent(ways::addAll);
        return ways.isEmpty() ? says(english) : Pattern.compile(any(ways));
    }

    /** These words and no others, but for the mark of a required field. */
    Pattern exactly(String english) {
        return Pattern.compile("^\\s*(?:" + any(english) + ")\\s*\\*?\\s*$");
    }

    private String any(String english) {
        return any(ways(english));
    }

    private static String any(Set<String> ways) {
        return ways.stream().map(Tongue::quoted).collect(joining("|"));
    }

    /** Every way in which this is said: the same English words may stand for several things. */
    private Set<String> ways(String english) {
        return isEnglish()
                ? Set.of(english)
                : Optional.ofNullable(said.get(english))
                        .or(() -> beginningWith(english))
                        .or(() -> filled(english))
                        .orElseThrow(() -> new AssertionError(
                                "No bundle says “%s” in the language %s".formatted(english, language)));
    }

    private Optional<Set<String>> beginningWith(String english) {
        Set<String> ways = said.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(english)
                        && !GAP.matcher(entry.getKey()).find())
                .flatMap(entry -> entry.getValue().stream())
                .collect(toSet());
        return Optional.of(ways).filter(found -> !found.isEmpty());
    }

    /** “Remove row 2 of “Goals”” is said by the sentence for “Remove row {row} of “{list}””. */
    private Optional<Set<String>> filled(String english) {
        return withGaps.stream()
                .flatMap(sentence -> filled(sentence, english).stream())
                .findFirst();
    }

    private Optional<Set<String>> filled(String sentence, String english) {
        List<String> names =
                GAP.matcher(sentence).results().map(gap -> gap.group()).toList();
        String shape = Stream.of(GAP.split(sentence, -1)).map(Tongue::quoted).collect(joining("(.+?)"));
        Matcher filled = Pattern.compile(shape).matcher(english);
        if (!filled.matches()) {
            return Optional.empty();
        }
        Set<String> ways = new LinkedHashSet<>(said.get(sentence));
        for (int gap = 0; gap < names.size(); gap++) {
            String name = names.get(gap);
            String told = filled.group(gap + 1);
            Set<String> values = said.getOrDefault(told, Set.of(told));
            Set<String> more = new LinkedHashSet<>();
            ways.forEach(way -> values.forEach(value -> more.add(way.replace(name, value))));
            ways = more;
        }
        return Optional.of(ways);
    }

    private void read() {
        tasklist("en")
                .forEach((key, english) -> learn(english, tasklist(language).get(key)));
        bundle("words")
                .forEach((english, words) ->
                        learn(IN_PLACE.matcher((String) english).replaceAll(""), (String) words));
    }

    private void learn(String english, String words) {
        if (english != null && words != null) {
            said.computeIfAbsent(english, first -> new LinkedHashSet<>()).add(words);
        }
    }

    private static Map<String, String> tasklist(String language) {
        Map<String, String> words = new LinkedHashMap<>();
        try (InputStream file = Tongue.class.getResourceAsStream(TASKLIST.formatted(language))) {
            JSON.readTree(file)
                    .path("labels")
                    .fields()
                    .forEachRemaining(
                            label -> words.put(label.getKey(), label.getValue().asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private Properties bundle(String name) {
        String file = "/i18n/%s_%s.properties".formatted(name, language);
        Properties properties = new Properties();
        try (Reader reader = reader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Reader reader(String file) {
        return new InputStreamReader(Tongue.class.getResourceAsStream(file), StandardCharsets.UTF_8);
    }

    /** For a regular expression that the browser understands too. */
    private static String quoted(String words) {
        return words.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    }
}
