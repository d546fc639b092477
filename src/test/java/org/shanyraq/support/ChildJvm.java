package org.shanyraq.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program in a virtual machine of its own, with the classes of this build: it may crash. */
public final class ChildJvm {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private ChildJvm() {}

    public static Process start(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                classpath(),
                program.getName()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("SHANYRAQ_"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each place once: a diagram that is found twice cannot be deployed. */
    private static String classpath() {
        String ofThisTest = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(ofThisTest.split(File.pathSeparator))
                .map(place -> Path.of(place).normalize().toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs to its end, which must be a failure; what it said on the way. */
    public static String failure(Class<?> program, String... arguments) {
        Process child = start(program, arguments);
        try (BufferedReader output = child.inputReader()) {
            String said = output.lines().collect(Collectors.joining("\n"));
            assertThat(child.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).as(said).isNotZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            child.destroyForcibly();
        }
    }
}
