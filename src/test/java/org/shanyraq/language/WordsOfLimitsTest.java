package org.shanyraq.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How limits and days are named: patterns of a reading through, kept. */
class WordsOfLimitsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    /** A verb that says that it is done, at the end of a name. */
    private static final Map<String, Pattern> DONE = Map.of(
            "ru", Pattern.compile("(?U)\\w+(ли|лся|лась|лись|ано|ено|ято|ется|ются)$"),
            "kk", Pattern.compile("(?U)\\w+(ды|ді|ты|ті|дық|дік|тық|тік)$"));

    /** What is open and overdue is not named as done: "Согласование плана", never "План согласован". */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void aLimitIsAThingThatIsToBeDone(String language) throws IOException {
        Map<String, String> limits = limits(language, "words", "deadline.");
        limits.putAll(limits(language, "messages", "reminder.deadline."));

        assertThat(limits)
                .hasSizeGreaterThan(40)
                .allSatisfy((limit, name) -> assertThat(
                                DONE.get(language).matcher(name).find())
                        .as("%s: %s", limit, name)
                        .isFalse());
    }

    /** The page and the mail speak of the same limit. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void aLimitIsCalledAlikeOnThePageAndInTheMail(String language) throws IOException {
        assertThat(limits(language, "messages", "reminder.deadline."))
                .containsAllEntriesOf(limits(language, "words", "deadline."));
    }

    /** The ending that Kazakh wants is carried by the word for day, not by a number. */
    @Test
    void aKazakhDayCarriesItsEndingOnTheWordForDay() throws IOException {
        Pattern bare = Pattern.compile("(?U)(\\{date}|\\.on}})[- ]*(?!күн|мерзім)\\p{L}");
        for (String name : List.of("words", "messages", "papers")) {
            Properties words = bundle(name, "kk");
            assertThat(words.stringPropertyNames())
                    .allSatisfy(
                            key -> assertThat(words.getProperty(key)).as(key).doesNotContainPattern(bare));
        }
    }

    private static Map<String, String> limits(String language, String bundle, String group) throws IOException {
        Properties words = bundle(bundle, language);
        Map<String, String> limits = new TreeMap<>();
        for (String key : words.stringPropertyNames()) {
            if (key.startsWith(group)) {
                limits.put(key.substring(group.length()), words.getProperty(key));
            }
        }
        return limits;
    }

    private static Properties bundle(String name, String language) throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(
                BUNDLES.resolve("%s_%s.properties".formatted(name, language)), StandardCharsets.UTF_8));
        return words;
    }
}
