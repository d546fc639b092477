package org.shanyraq.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String LIMIT = "set.deadline.";

    /** A verb that says that it is done, at the end of a name. */
    private static final Map<String, Pattern> DONE = Map.of(
            "ru", Pattern.compile("(?U)\\w+(ли|лся|лась|лись|ано|ено|ято|ется|ются)$"),
            "kk", Pattern.compile("(?U)\\w+(ды|ді|ты|ті|дық|дік|тық|тік)$"));

    /** What is open and overdue is not named as done: "Согласование плана", never "План согласован". */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void aLimitIsAThingThatIsToBeDone(String language) throws IOException {
        Properties words = words(language);
        assertThat(limits().values().stream().map(words::getProperty))
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(name).doesNotContainPattern(DONE.get(language)));
    }

    /** The ending that Kazakh wants is carried by the word for day, not by a number. */
    @Test
    void aKazakhDayCarriesItsEndingOnTheWordForDay() throws IOException {
        Pattern bare = Pattern.compile("(?U)(\\{date}|\\.on}})[- ]*(?!күн|мерзім)\\p{L}");
        words("kk")
                .forEach((written, said) ->
                        assertThat((String) said).as((String) written).doesNotContainPattern(bare));
    }

    /** By the rows of the table of deadlines. */
    private static Map<String, String> limits() throws IOException {
        Map<String, String> limits = new TreeMap<>();
        load("sets.properties").forEach((key, written) -> {
            if (((String) key).startsWith(LIMIT)) {
                limits.put(((String) key).substring(LIMIT.length()), (String) written);
            }
        });
        return limits;
    }

    private static Properties words(String language) throws IOException {
        return load("words_%s.properties".formatted(language));
    }

    private static Properties load(String file) throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(BUNDLES.resolve(file), StandardCharsets.UTF_8));
        return words;
    }
}
