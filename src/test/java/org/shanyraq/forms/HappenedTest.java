package org.shanyraq.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the timeline says of each form names questions that the form asks, the same ones in each language. */
class HappenedTest {

    private static final String KEY = "happened.";
    private static final Pattern NAMED = Pattern.compile("\\{([\\w.]+)(=\\w+)?}");

    /** A form without one is said by its title and what was written first in it. */
    @Test
    void everySentenceIsOfAFormThatThereIs() throws IOException {
        assertThat(forms().keySet()).containsAll(sentences().keySet());
    }

    @Test
    void aSentenceNamesQuestionsOfItsForm() throws IOException {
        Map<String, Set<String>> forms = forms();
        sentences()
                .forEach((form, sentence) -> assertThat(forms.getOrDefault(form, Set.of()))
                        .as("questions of %s", form)
                        .containsAll(named(sentence, 1)));
    }

    @Test
    void aTranslationNamesTheSameQuestions() throws IOException {
        for (String language : Set.of("ru", "kk")) {
            Properties words = read("words_" + language);
            sentences()
                    .forEach((form, sentence) -> assertThat(named(words.getProperty(sentence, ""), 0))
                            .as("%s in %s", form, language)
                            .isEqualTo(named(sentence, 0)));
        }
    }

    private static Set<String> named(String sentence, int group) {
        return NAMED.matcher(sentence)
                .results()
                .map(found -> found.group(group))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> sentences() throws IOException {
        Properties messages = read("messages");
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith(KEY))
                .collect(Collectors.toMap(
                        key -> key.substring(KEY.length()), messages::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/i18n", bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties;
    }

    private static Map<String, Set<String>> forms() throws IOException {
        Map<String, Set<String>> forms = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("forms"), "*.form")) {
            for (Path file : files) {
                Set<String> keys = new HashSet<>();
                collect(new ObjectMapper().readTree(file.toFile()).path("components"), "", keys);
                forms.put(file.getFileName().toString().replace(".form", ""), keys);
            }
        }
        return forms;
    }

    private static void collect(JsonNode components, String path, Set<String> keys) {
        for (JsonNode component : components) {
            Stream.of(component.path("key").asText())
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> keys.add(path + key));
            String inner = component.path("path").asText();
            collect(component.path("components"), inner.isEmpty() ? path : path + inner + ".", keys);
        }
    }
}
