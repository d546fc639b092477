package org.shanyraq.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** A limit that raises a hand has a name in mails. */
class WordsOfMailsTest {

    @Test
    void everyDeadlineOfTheTableHasAName() throws Exception {
        Properties words = new Properties();
        try (InputStream bundle = getClass().getResourceAsStream("/i18n/sets.properties")) {
            words.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        }

        assertThat(deadlines())
                .isNotEmpty()
                .allSatisfy(deadline -> assertThat(words.getProperty("set.deadline." + deadline))
                        .as("name of " + deadline)
                        .isNotBlank());
    }

    private static List<String> deadlines() {
        return Dmn.readModelFromFile(Path.of("processes/deadlines.dmn").toFile())
                .getModelElementsByType(Rule.class)
                .stream()
                .map(rule -> rule.getInputEntries().iterator().next().getTextContent())
                .map(entry -> entry.strip().replace("\"", ""))
                .distinct()
                .toList();
    }
}
