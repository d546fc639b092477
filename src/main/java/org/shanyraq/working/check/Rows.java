package org.shanyraq.working.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a table over the pieces of its columns: what none of them answers, and what several do. */
final class Rows {

    /** A question that would take more steps is left unanswered, as nobody would wait for it. */
    private static final int LONGEST = 100_000;

    /** Nobody reads more of one table. */
    private static final int MOST = 5;

    private final List<Column> columns;
    private final List<List<BitSet>> rows;

    /** @param rows by their place, each with the pieces of every column for which it holds */
    Rows(List<Column> columns, List<List<BitSet>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** What no row answers, as the cells of a row that would; no value at all in some column is nobody's gap. */
    List<String> gaps() {
        List<BitSet> all = columns.stream()
                .map(column -> {
                    BitSet values = new BitSet();
                    values.set(0, column.none());
                    return values;
                })
                .toList();
        return new Search(all, rows.size()).found();
    }

    /** Whether the rows before it have answered everything that this one answers. */
    boolean isNeverReached(int row) {
        Search search = new Search(rows.get(row), row);
        return search.found().isEmpty() && search.isWhole();
    }

    /** Where both rows answer; empty if nowhere. */
    Optional<String> overlap(int one, int other) {
        Map<String, String> where = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            BitSet both = (BitSet) rows.get(one).get(column).clone();
            both.and(rows.get(other).get(column));
            if (both.isEmpty()) {
                return Optional.empty();
            }
            if (both.cardinality() < columns.get(column).pieces().size()) {
                where.put(columns.get(column).label(), words(column, both));
            }
        }
        return Optional.of(said(where));
    }

    private String words(int column, BitSet pieces) {
        return pieces.stream()
                .mapToObj(piece -> columns.get(column).pieces().get(piece).words())
                .collect(Collectors.joining(", "));
    }

    private static String said(Map<String, String> where) {
        return where.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Goes column by column through the pieces that are asked about, with those of the first rows that still hold. */
    private final class Search {

        private final List<BitSet> asked;
        private final List<String> found = new ArrayList<>();
        private final Set<List<Object>> answered = new HashSet<>();
        private int steps;

        Search(List<BitSet> asked, int first) {
            this.asked = asked;
            BitSet all = new BitSet();
            all.set(0, first);
            isAnswered(0, all, Map.of());
        }

        List<String> found() {
            return found;
        }

        boolean isWhole() {
            return steps < LONGEST;
        }

        private boolean isAnswered(int column, BitSet left, Map<String, String> where) {
            if (found.size() >= MOST || steps++ >= LONGEST) {
                return false;
            }
            if (left.isEmpty()) {
                found.add(said(where));
                return false;
            }
            if (column == columns.size() || answered.contains(List.of(column, left))) {
                return true;
            }
            // Pieces that the same rows answer are one.
            Map<BitSet, BitSet> alike = new LinkedHashMap<>();
            asked.get(column).stream().forEach(piece -> {
                BitSet holding = new BitSet();
                left.stream()
                        .filter(row -> rows.get(row).get(column).get(piece))
                        .forEach(holding::set);
                alike.computeIfAbsent(holding, same -> new BitSet()).set(piece);
            });
            boolean whole = true;
            for (Map.Entry<BitSet, BitSet> each : alike.entrySet()) {
                Map<String, String> there = new LinkedHashMap<>(where);
                if (alike.size() > 1) {
                    there.put(columns.get(column).label(), words(column, each.getValue()));
                }
                whole &= isAnswered(column + 1, each.getKey(), there);
            }
            if (whole) {
                answered.add(List.of(column, left));
            }
            return whole;
        }
    }
}
