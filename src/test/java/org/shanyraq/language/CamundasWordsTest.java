package org.shanyraq.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Camunda's applications say in English, said in our languages: all of it, and with the same gaps. */
class CamundasWordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is filled in, and the links, whose addresses have gaps too. */
    private static final Pattern GAP = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|\\{}|</?(?:a|strong)\\b[^>]*>");

    /** A key that a language lacks would be shown itself: there is nothing else to fall back to. */
    @ParameterizedTest
    @CsvSource({"tasklist, ru", "tasklist, kk", "welcome, ru", "welcome, kk", "cockpit, ru", "admin, ru"})
    void everyWordOfAnApplicationIsSaid(String application, String language) throws IOException {
        Map<String, String> english = labels(words(application, "en"));
        Map<String, String> said = labels(words(application, language));

        assertThat(said).containsOnlyKeys(english.keySet());
        assertThat(said).allSatisfy((key, text) -> {
            assertThat(gaps(text)).as(key).containsExactlyInAnyOrderElementsOf(gaps(english.get(key)));
            assertThat(text.isBlank()).as(key).isEqualTo(english.get(key).isBlank());
        });
    }

    @ParameterizedTest
    @CsvSource({"tasklist, ru", "tasklist, kk", "cockpit, ru", "admin, ru"})
    void datesAreSaidToo(String application, String language) throws IOException {
        JsonNode english = words(application, "en").path("dateLocales");
        JsonNode said = words(application, language).path("dateLocales");

        assertThat(said.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(english::fieldNames);
        assertThat(said.path("months")).hasSize(12);
    }

    /** Tasklist's English is Camunda's, but for what speaks of an engine. */
    @Test
    void tasklistsOwnEnglishIsWhole() throws IOException {
        JsonNode camundas = null;
        for (URL file : Collections.list(CamundasWordsTest.class
                .getClassLoader()
                .getResources("META-INF/resources/webjars/camunda/app/tasklist/locales/en.json"))) {
            if (file.getProtocol().equals("jar")) {
                camundas = JSON.readTree(file);
            }
        }
        assertThat(camundas).isNotNull();
        JsonNode ours = words("tasklist", "en");

        assertThat(labels(ours)).containsOnlyKeys(labels(camundas).keySet());
        assertThat(ours.path("dateLocales")).isEqualTo(camundas.path("dateLocales"));
        for (String key : List.of(
                "START_PROCESS",
                "CLICK_PROCESS_TO_START",
                "PROCESS_START_OK",
                "PROCESS_INSTANCE_BUSINESS_KEY",
                "NO_MATCHING_TASK",
                "APP_VENDOR",
                "AUTH_LOGOUT_THANKS")) {
            assertThat(labels(ours).get(key))
                    .as(key)
                    .doesNotContainIgnoringCase("process")
                    .doesNotContain("Camunda", "filter");
        }
    }

    private static JsonNode words(String application, String language) throws IOException {
        String file = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, language);
        try (InputStream written = CamundasWordsTest.class.getResourceAsStream(file)) {
            return JSON.readTree(written);
        }
    }

    private static Map<String, String> labels(JsonNode words) {
        return JSON.convertValue(words.path("labels"), new TypeReference<>() {});
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).toList();
    }
}
