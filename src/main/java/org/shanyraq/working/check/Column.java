package org.shanyraq.working.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.working.check.Cell.Stretch;
import org.shanyraq.working.check.Cell.Test;
import org.shanyraq.working.check.Cell.Value;

/**
 * The values that a column of a table can have, cut into the pieces that its cells tell apart. The last piece is no value at all.
 *
 * @param label as the table's head says it
 * @param closed whether the pieces are all that there can be: not so for a text without a list of its values
 */
record Column(String label, boolean closed, List<Piece> pieces) {

    /**
     * @param words as a cell would say it
     * @param sample a value in it; {@code null} for none
     * @param other whether it stands for every text that no cell names
     */
    record Piece(String words, @Nullable Object sample, boolean other) {}

    private static final Piece NONE = new Piece("null", null, false);

    /**
     * @param kind as the table says it: string, boolean, integer, double, ...
     * @param allowed the values that the column offers; empty if it does not say
     * @param cells all that are written in it
     */
    static Optional<Column> of(String label, String kind, List<String> allowed, List<Cell> cells) {
        return switch (kind) {
            case "boolean" ->
                Optional.of(new Column(
                        label, true, List.of(new Piece("true", true, false), new Piece("false", false, false), NONE)));
            case "string" -> Optional.of(texts(label, allowed, cells));
            case "integer", "long", "double", "number" ->
                Optional.of(new Column(label, true, numbers(cells, kind.equals("integer") || kind.equals("long"))));
            default -> Optional.empty();
        };
    }

    private static Column texts(String label, List<String> allowed, List<Cell> cells) {
        TreeSet<String> values = new TreeSet<>(allowed);
        tests(cells).forEach(test -> {
            if (test instanceof Value value && value.value() instanceof String text) {
                values.add(text);
            }
        });
        List<Piece> pieces = new ArrayList<>();
        values.forEach(value -> pieces.add(new Piece('"' + value + '"', value, false)));
        if (allowed.isEmpty()) {
            pieces.add(new Piece("-", "", true));
        }
        pieces.add(NONE);
        return new Column(label, !allowed.isEmpty(), pieces);
    }

    private static List<Piece> numbers(List<Cell> cells, boolean whole) {
        TreeSet<BigDecimal> borders = new TreeSet<>();
        tests(cells).forEach(test -> {
            if (test instanceof Stretch stretch) {
                Stream.of(Optional.ofNullable(stretch.low()), Optional.ofNullable(stretch.high()))
                        .flatMap(Optional::stream)
                        .forEach(borders::add);
            }
        });
        List<Piece> pieces = new ArrayList<>();
        BigDecimal before = null;
        for (BigDecimal border : borders) {
            between(before, border, whole).ifPresent(pieces::add);
            pieces.add(new Piece(plain(border), border, false));
            before = border;
        }
        between(before, null, whole).ifPresent(pieces::add);
        pieces.add(NONE);
        return pieces;
    }

    /** Nothing, where no whole number lies in between. */
    private static Optional<Piece> between(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean whole) {
        if (low == null && high == null) {
            return Optional.of(new Piece("-", BigDecimal.ZERO, false));
        }
        if (low == null) {
            return Optional.of(
                    new Piece("< " + plain(Objects.requireNonNull(high)), high.subtract(BigDecimal.ONE), false));
        }
        if (high == null) {
            return Optional.of(new Piece("> " + plain(low), low.add(BigDecimal.ONE), false));
        }
        BigDecimal first = low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        if (whole) {
            BigDecimal last = high.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
            int length = last.compareTo(first);
            String words = length == 0 ? plain(first) : "[%s..%s]".formatted(plain(first), plain(last));
            return length < 0 ? Optional.empty() : Optional.of(new Piece(words, first, false));
        }
        return Optional.of(new Piece(
                "]%s..%s[".formatted(plain(low), plain(high)), low.add(high).divide(BigDecimal.valueOf(2)), false));
    }

    /** The pieces for which the cell holds. */
    BitSet covered(Cell cell) {
        BitSet covered = new BitSet();
        for (int i = 0; i < pieces.size(); i++) {
            if (cell.isAny() || cell.tests().stream().anyMatch(holds(pieces.get(i))) != cell.negated()) {
                covered.set(i);
            }
        }
        return covered;
    }

    private static java.util.function.Predicate<Test> holds(Piece piece) {
        return test -> test instanceof Stretch stretch
                ? piece.sample() instanceof BigDecimal number && stretch.holds(number)
                : test instanceof Value value && !piece.other() && Objects.equals(value.value(), piece.sample());
    }

    /** Whether a cell can ever hold what it asks for. */
    boolean fits(Cell cell) {
        return cell.tests().stream().allMatch(test -> {
            Object sample = pieces.get(0).sample();
            if (test instanceof Value value) {
                Object asked = value.value();
                return asked == null || (sample != null && sample.getClass() == asked.getClass());
            }
            return sample instanceof BigDecimal;
        });
    }

    int none() {
        return pieces.size() - 1;
    }

    private static Stream<Test> tests(List<Cell> cells) {
        return cells.stream().flatMap(cell -> cell.tests().stream());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
