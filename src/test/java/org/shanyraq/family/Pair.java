package org.shanyraq.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One line of {@code register/pairs.txt}: two entries, and whether they are one person. */
record Pair(String kind, boolean samePerson, Described known, Described told, String line) {

    static List<Pair> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/register/pairs.txt"), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pair::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair of(String line) {
        String[] cells = line.split("\\|");
        return new Pair(
                cells[0].strip(), cells[1].strip().equals("yes"), described(cells[2]), described(cells[3]), line);
    }

    private static Described described(String cell) {
        String[] told = Arrays.stream(Arrays.copyOf(cell.split(";"), 5))
                .map(text -> text == null || text.isBlank() ? null : text.strip())
                .toArray(String[]::new);
        return new Described(told[0], told[1] == null ? null : LocalDate.parse(told[1]), told[2], told[3], told[4]);
    }
}
