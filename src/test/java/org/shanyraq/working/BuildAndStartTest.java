package org.shanyraq.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticMessageSource;

/** What is broken in the files is said whole, and alike, by the build that packs them and by the application that would start with them. */
class BuildAndStartTest {

    private static final List<String> FAULTS = List.of(
            "likeness-verdict.dmn, rule_unlikely: Row 2 is never reached: the rows above it have answered everything that it"
                    + " answers. Move it up, or take it away.",
            "progress-review.bpmn, task_findReviewers: “Find reviewers” names the step ${dataSource}, which the application does"
                    + " not offer. Correct the name, or have a developer add the step.");

    private final ApplicationCheck start = new ApplicationCheck(new StaticMessageSource());

    @TempDir
    private Path other;

    @Test
    void theApplicationStartsWithItsOwnFiles() {
        assertThatCode(start::ofTheApplication).doesNotThrowAnyException();
    }

    @Test
    void aStartIsRefusedWithAllThatTheBuildSays() throws Exception {
        Files.createDirectory(other.resolve("processes"));
        change("progress-review.bpmn", "\"${findReviewers}\"", "\"${dataSource}\"");
        change("likeness-verdict.dmn", "&gt;= 50", "-");

        FaultyFiles refused = refusedStart();

        assertThat(refused.getMessage().lines().map(String::strip)).containsExactlyElementsOf(FAULTS);
        assertThat(new BrokenFiles().analyze(refused).getDescription()).contains(FAULTS);
        assertThat(build()).containsExactlyElementsOf(FAULTS);
    }

    private void change(String file, String text, String instead) throws IOException {
        String own = Files.readString(Path.of("processes", file));
        assertThat(own).contains(text);
        Files.writeString(other.resolve("processes").resolve(file), own.replace(text, instead));
    }

    private FaultyFiles refusedStart() throws IOException {
        Thread here = Thread.currentThread();
        ClassLoader own = here.getContextClassLoader();
        try (URLClassLoader changed =
                new URLClassLoader(new URL[] {other.toUri().toURL()}, own)) {
            here.setContextClassLoader(changed);
            return catchThrowableOfType(FaultyFiles.class, start::ofTheApplication);
        } finally {
            here.setContextClassLoader(own);
        }
    }

    /** Its sentences, and that it ends as a build that fails. */
    private List<String> build() throws Exception {
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Dsun.stderr.encoding=UTF-8",
                        "-classpath",
                        System.getProperty("java.class.path") + java.io.File.pathSeparator + other,
                        "org.shanyraq.working.check.BuildCheck")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(build.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).isEqualTo(1);
        return said.lines().toList();
    }
}
