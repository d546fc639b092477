package org.shanyraq.family;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The given names that everybody knows, from {@code register/given-names.txt}. */
final class GivenNames {

    /** A line's number by each writing on it. */
    private static final Map<String, Integer> LINES = read();

    private GivenNames() {}

    static boolean knows(String letters) {
        return LINES.containsKey(letters);
    }

    /** Whether these are two names in their own right, so that one is no slip of the other. */
    static boolean areTwo(String one, String other) {
        return knows(one) && knows(other) && !areOne(one, other);
    }

    /** Whether these are two writings of one name that everybody knows. */
    static boolean areOne(String one, String other) {
        return knows(one) && Objects.equals(LINES.get(one), LINES.get(other));
    }

    private static Map<String, Integer> read() {
        try (InputStream file = GivenNames.class.getResourceAsStream("/register/given-names.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, Integer> known = new HashMap<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.startsWith("#")) {
                    for (String name : line.split(" ")) {
                        known.putIfAbsent(Spelling.letters(name), number);
                    }
                }
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
