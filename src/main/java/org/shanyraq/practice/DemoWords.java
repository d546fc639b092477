package org.shanyraq.practice;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The language in which the practice centre's people wrote its families down, and how these people are called in it. What
 * was written stays as it was, whoever reads it. As everywhere, a sentence is its own key.
 */
@Component
@Profile("demo")
class DemoWords {

    private final Map<String, String> words;

    /** @param language {@code ru}; Kazakh readers are given the Russian texts as well, and everybody else the English ones */
    DemoWords(@Value("${shanyraq.demo.language:${user.language}}") String language) {
        this.words = List.of("ru", "kk").contains(language) ? read("demo/ru.yaml") : Map.of();
    }

    String say(String english) {
        return words.getOrDefault(english, english);
    }

    /** The same of every text in there; ids and days are nobody's sentences, and stay. */
    @Nullable
    Object say(@Nullable Object told) {
        if (told instanceof Map<?, ?> fields) {
            Map<String, @Nullable Object> said = new LinkedHashMap<>();
            fields.forEach((field, value) -> said.put(field.toString(), say(value)));
            return said;
        }
        if (told instanceof List<?> rows) {
            return rows.stream().map(this::say).toList();
        }
        return told instanceof String text ? say(text) : told;
    }

    private static Map<String, String> read(String file) {
        try (InputStream text = new ClassPathResource(file).getInputStream()) {
            Map<?, ?> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return read.entrySet().stream()
                    .collect(Collectors.toMap(
                            said -> said.getKey().toString(),
                            said -> said.getValue().toString()));
        } catch (IOException e) {
            throw new StoryDoesNotPlay("The words of the demo in %s cannot be read".formatted(file), e);
        }
    }
}
