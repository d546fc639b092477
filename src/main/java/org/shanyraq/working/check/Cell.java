package org.shanyraq.working.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a table asks for, as far as it is one of the plain ways to write it: values with commas in between, comparisons,
 * intervals, {@code not(...)}, {@code null}; nothing or a hyphen for whatever it is.
 *
 * @param tests of which one must hold; empty for whatever it is
 * @param negated whether none may hold
 */
record Cell(List<Test> tests, boolean negated) {

    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern ATOM = Pattern.compile("\\s*(?:\"(?<text>[^\"\\\\]*)\"|(?<word>true|false|null)"
            + "|(?<sign><=|>=|<|>)?\\s*(?<number>" + NUMBER + ")"
            + "|(?<open>[\\[\\](])\\s*(?<low>" + NUMBER + ")\\s*\\.\\.\\s*(?<high>" + NUMBER
            + ")\\s*(?<close>[\\[\\])]))\\s*(?<more>,|$)");
    private static final Pattern NOT = Pattern.compile("\\s*not\\s*\\((.*)\\)\\s*", Pattern.DOTALL);

    private static final Cell ANY = new Cell(List.of(), false);

    /** One value or one stretch of numbers. */
    sealed interface Test permits Value, Stretch {}

    /** @param value a text, a boolean, or {@code null} */
    record Value(@Nullable Object value) implements Test {}

    /** @param low {@code null} where it has no lower end; so with {@code high} */
    record Stretch(
            @Nullable BigDecimal low,
            boolean withLow,
            @Nullable BigDecimal high,
            boolean withHigh) implements Test {

        boolean holds(BigDecimal number) {
            int fromLow = low == null ? 1 : number.compareTo(low);
            int fromHigh = high == null ? -1 : number.compareTo(high);
            return (fromLow > 0 || (withLow && fromLow == 0)) && (fromHigh < 0 || (withHigh && fromHigh == 0));
        }
    }

    boolean isAny() {
        return tests.isEmpty();
    }

    /** Empty if it is written in another way. */
    static Optional<Cell> read(String text) {
        String written = text.strip();
        if (written.isEmpty() || written.equals("-")) {
            return Optional.of(ANY);
        }
        Matcher not = NOT.matcher(written);
        if (not.matches()) {
            return tests(not.group(1)).map(tests -> new Cell(tests, true));
        }
        return tests(written).map(tests -> new Cell(tests, false));
    }

    private static Optional<List<Test>> tests(String text) {
        List<Test> tests = new ArrayList<>();
        Matcher atom = ATOM.matcher(text);
        int at = 0;
        boolean more = true;
        while (more && atom.find(at) && atom.start() == at) {
            tests.add(test(atom));
            more = !atom.group("more").isEmpty();
            at = atom.end();
        }
        return more || at < text.length() ? Optional.empty() : Optional.of(tests);
    }

    private static Test test(Matcher atom) {
        if (atom.group("text") != null) {
            return new Value(atom.group("text"));
        }
        if (atom.group("word") != null) {
            return new Value(atom.group("word").equals("null") ? null : Boolean.valueOf(atom.group("word")));
        }
        if (atom.group("low") != null) {
            return new Stretch(
                    new BigDecimal(atom.group("low")),
                    atom.group("open").equals("["),
                    new BigDecimal(atom.group("high")),
                    atom.group("close").equals("]"));
        }
        BigDecimal number = new BigDecimal(atom.group("number"));
        String sign = atom.group("sign") == null ? "=" : atom.group("sign");
        return switch (sign) {
            case "<" -> new Stretch(null, false, number, false);
            case "<=" -> new Stretch(null, false, number, true);
            case ">" -> new Stretch(number, false, null, false);
            case ">=" -> new Stretch(number, true, null, false);
            default -> new Stretch(number, true, number, true);
        };
    }
}
