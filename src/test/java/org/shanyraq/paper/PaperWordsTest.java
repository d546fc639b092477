package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** [2] A paper says what the screen said: whoever signs signs the words that were ticked. */
class PaperWordsTest {

    /** What papers say and nothing else does; the closed sets are in {@code sets.properties}. */
    private static final Set<String> OF_PAPERS = Set.of("about", "addressee", "print", "role");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** No choice, question or component stands in both: what the form calls it is printed. */
    @Test
    void noPaperHasWordsOfItsOwnForWhatAFormSays() throws IOException {
        assertThat(bundle("papers").stringPropertyNames().stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .collect(Collectors.toSet()))
                .isSubsetOf(OF_PAPERS);
    }

    /** Aunt and sister, uncle and brother, neglect and left alone: two things have two words. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void twoThingsHaveTwoWords(String language) throws IOException {
        Properties said = bundle("words_" + language);
        assertThat(List.of(
                        choices("register-referral", "Field_kinship"),
                        choices("assess-danger", "Field_dangerKind"),
                        choices("sign-agreement", "Field_consents"),
                        choices("conduct-review", "Field_outcome"),
                        group("messages", "assessment.component."),
                        group("sets", "set.exit."),
                        group("sets", "set.kinship.")))
                .allSatisfy(group -> assertThat(group.values().stream().map(said::getProperty))
                        .isNotEmpty()
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"words_ru", "words_kk", "decisions_ru", "decisions_kk"})
    void noBundleHoldsATranslatorsMark(String bundle) {
        bundle(bundle)
                .forEach((written, said) -> assertThat((String) said)
                        .as((String) written)
                        .doesNotStartWith("?")
                        .doesNotStartWith("~")
                        .doesNotContain("TODO", "FIXME", "???"));
    }

    /** What stands under keys that begin alike, by the rest of the key. */
    private static Map<String, String> group(String bundle, String beginning) {
        Properties words = bundle(bundle);
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toMap(key -> key.substring(beginning.length()), words::getProperty));
    }

    /** The choices of a form's question by their values, in English. */
    private static Map<String, String> choices(String form, String question) throws IOException {
        JsonNode file = JSON.readTree(new ClassPathResource("forms/" + form + ".form").getInputStream());
        return Stream.of(file.findParents("values"))
                .flatMap(List::stream)
                .filter(component -> component.path("id").asText().equals(question))
                .flatMap(component -> component.findValues("values").stream())
                .flatMap(values -> StreamSupport.stream(values.spliterator(), false))
                .collect(Collectors.toMap(
                        choice -> choice.path("value").asText(),
                        choice -> choice.path("label").asText()));
    }

    private static Properties bundle(String name) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("i18n/%s.properties".formatted(name)).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
