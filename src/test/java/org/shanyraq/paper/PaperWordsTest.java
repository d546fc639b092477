package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** A paper says what the screen said: whoever signs signs the words that were ticked. */
class PaperWordsTest {

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void theComponentsOfTheAssessmentAreCalledAlikeOnScreenAndPaper(PaperLanguage language) throws IOException {
        Properties paper = bundle("papers", language);
        Properties screen = bundle("messages", language);

        List<String> components = keys(paper, "component.");

        assertThat(components).hasSize(18);
        assertThat(components)
                .allSatisfy(
                        key -> assertThat(paper.getProperty(key)).isEqualTo(screen.getProperty("assessment." + key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void theConsentThatIsTickedIsTheConsentThatIsSigned(PaperLanguage language) throws IOException {
        String paper = bundle("papers", language).getProperty("choice.consents.caseManagement");
        String screen =
                bundle("models", language).getProperty("form.sign-agreement.Field_consents.value.caseManagement");

        assertThat(screen).isEqualToIgnoringCase(paper);
    }

    /** Aunt and sister, uncle and brother, neglect and left alone: two things have two words. */
    @Test
    void twoThingsHaveTwoWords() throws IOException {
        for (PaperLanguage language : PaperLanguage.values()) {
            Properties words = bundle("papers", language);
            for (String group : List.of("kinship.", "choice.dangerKind.", "choice.exitReason.", "component.")) {
                assertThat(keys(words, group).stream().map(words::getProperty).collect(Collectors.toList()))
                        .as("%s in %s", group, language)
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static List<String> keys(Properties words, String group) {
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(group))
                .sorted()
                .toList();
    }

    private static Properties bundle(String name, PaperLanguage language) throws IOException {
        String file = "i18n/%s%s.properties".formatted(name, language == PaperLanguage.en ? "" : "_" + language);
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
