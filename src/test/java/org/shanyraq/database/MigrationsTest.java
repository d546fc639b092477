package org.shanyraq.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/**
 * A migration, once there, is never edited and never overtaken: a database that has taken the migrations of any day
 * takes those of every later day. {@code databases/migrations.txt} is the ledger of them and of the baseline, a line each
 * in the order in which they came; a new one is written at its end.
 */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db");
    private static final Path LEDGER = Path.of("src/test/resources/databases/migrations.txt");

    @Test
    void everyMigrationStandsInTheLedgerUnchanged() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(
                            (Path file) -> version(file.getFileName().toString())))
                    .map(MigrationsTest::line)
                    .toList();
            assertThat(String.join("\n", there))
                    .as("a new migration is written at the end of " + LEDGER + ", an old one is left alone")
                    .isEqualTo(String.join("\n", Files.readAllLines(LEDGER)));
        }
    }

    @Test
    void theirNumbersOnlyGoUpwards() throws IOException {
        List<MigrationVersion> numbers = new ArrayList<>();
        for (String line : Files.readAllLines(LEDGER)) {
            numbers.add(version(line.split(" ")[0]));
        }
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
    }

    private static MigrationVersion version(String file) {
        return MigrationVersion.fromVersion(file.substring(1, file.indexOf("__")));
    }

    private static String line(Path file) {
        try {
            CRC32 sum = new CRC32();
            sum.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            return "%s %08x".formatted(file.getFileName(), sum.getValue());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
