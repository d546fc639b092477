package org.shanyraq.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.core.io.ClassPathResource;

/** [2] A paper says what the screen said: whoever signs signs the words that were ticked. */
class PaperWordsTest {

    /** What papers say and no form does, or says only inside a longer sentence. */
    private static final Set<String> OF_PAPERS = Set.of(
            "about", "addressee", "contact", "disability", "familyType", "form", "kinship", "print", "risk", "role");

    /** No choice, question or component stands in both: what the form calls it is printed. */
    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void noPaperHasWordsOfItsOwnForWhatAFormSays(PaperLanguage language) throws IOException {
        assertThat(bundle("papers", language).stringPropertyNames().stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .collect(Collectors.toSet()))
                .isSubsetOf(OF_PAPERS);
    }

    @ParameterizedTest
    @EnumSource(value = PaperLanguage.class, mode = Mode.EXCLUDE, names = "en")
    void whatPapersSayOfAPersonIsWhatTheFormsSay(PaperLanguage language) throws IOException {
        Properties paper = bundle("papers", language);
        Properties forms = bundle("models", language);
        for (String group : List.of("kinship.", "disability.")) {
            assertThat(keys(paper, group)).isNotEmpty().allSatisfy(key -> {
                String field = "form.register-referral.Field_" + key.replace(".", ".value.");
                assertThat(forms.getProperty(field)).as(field).isEqualToIgnoringCase(paper.getProperty(key));
            });
        }
    }

    /** A level, a type of family: the screen says it at greater length, and nothing else. */
    @ParameterizedTest
    @EnumSource(value = PaperLanguage.class, mode = Mode.EXCLUDE, names = "en")
    void whatPapersSayShorterContradictsNoForm(PaperLanguage language) throws IOException {
        Properties paper = bundle("papers", language);
        Properties forms = bundle("models", language);
        for (String level : List.of("red", "yellow", "green")) {
            String screen = forms.getProperty("form.confirm-risk-level.Field_level.value." + level);
            assertThat(paper.getProperty("risk." + level).split("[ ()]+"))
                    .allSatisfy(word -> assertThat(screen).containsIgnoringCase(word));
        }
        for (String key : keys(paper, "familyType.")) {
            String field = "form.register-referral.Field_" + key.replace(".", ".value.");
            assertThat(forms.getProperty(field).toLowerCase(Locale.ROOT))
                    .as(field)
                    .startsWith(paper.getProperty(key));
        }
    }

    @ParameterizedTest
    @EnumSource(value = PaperLanguage.class, mode = Mode.EXCLUDE, names = "en")
    void aContactIsOfTheSameKindOnItsPageAndOnItsSheet(PaperLanguage language) throws IOException {
        Properties paper = bundle("papers", language);
        Properties page = bundle("words", language);

        assertThat(keys(paper, "contact."))
                .hasSize(5)
                .allSatisfy(key -> assertThat(page.getProperty(key)).isEqualTo(paper.getProperty(key)));
    }

    /** Aunt and sister, uncle and brother, neglect and left alone: two things have two words. */
    @ParameterizedTest
    @EnumSource(value = PaperLanguage.class, mode = Mode.EXCLUDE, names = "en")
    void twoThingsHaveTwoWords(PaperLanguage language) throws IOException {
        Properties forms = bundle("models", language);
        for (String group : List.of(
                "form.register-referral.Field_kinship.value.",
                "form.assess-danger.Field_dangerKind.value.",
                "form.sign-agreement.Field_consents.value.",
                "form.conduct-review.Field_outcome.value.")) {
            assertThat(keys(forms, group).stream().map(forms::getProperty))
                    .as("%s in %s", group, language)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
        Properties messages = bundle("messages", language);
        for (String group : List.of("assessment.component.", "closure.exitReason.")) {
            assertThat(keys(messages, group).stream().map(messages::getProperty))
                    .as("%s in %s", group, language)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noBundleHoldsATranslatorsMark() throws IOException {
        for (String name : List.of("papers", "messages", "words", "models")) {
            for (PaperLanguage language : List.of(PaperLanguage.ru, PaperLanguage.kk)) {
                Properties words = bundle(name, language);
                assertThat(words.stringPropertyNames())
                        .allSatisfy(key -> assertThat(words.getProperty(key))
                                .as("%s in %s", key, language)
                                .doesNotStartWith("?")
                                .doesNotContain("TODO", "FIXME", "???"));
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
