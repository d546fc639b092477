package org.shanyraq.drawing;

import static org.shanyraq.drawing.Numbers.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.shanyraq.drawing.Kin.Pair;
import org.shanyraq.family.Kinship;

/**
 * The genogram: a square for a man, a circle for a woman, a diamond where it is not known; the age in it, the name under it;
 * generations in rows, partners joined, children under their parents, twins from one point, who lives together outlined.
 */
final class Genogram {

    private static final double COLUMN = 148;
    private static final double SYMBOL = 44;
    private static final double HALF = SYMBOL / 2;
    private static final double MARGIN = 8;
    private static final int LETTERS = 16;
    private static final double LETTER_WIDTH = 8;
    private static final int MOST_LINES = 4;
    private static final double TOP = 18;

    /** Between the last line of a name and the line to the children, and between the lines of different parents. */
    private static final double BUS = 26;

    private static final double STEP = 7;
    private static final Set<Kinship> WOMEN = Set.of(
            Kinship.mother, Kinship.daughter, Kinship.stepmother, Kinship.grandmother, Kinship.aunt, Kinship.sister);
    private static final Set<Kinship> MEN = Set.of(
            Kinship.father, Kinship.son, Kinship.stepfather, Kinship.grandfather, Kinship.uncle, Kinship.brother);

    private final List<Relative> people;
    private final Map<UUID, Relative> byId;
    private final Kin kin;
    private final List<Union> unions;
    private final List<List<UUID>> rows = new ArrayList<>();
    private final Map<UUID, Double> x = new LinkedHashMap<>();
    private final Map<UUID, Double> y = new HashMap<>();
    private final Map<UUID, Integer> linesBelow = new HashMap<>();
    private double height = TOP;

    Genogram(List<Relative> people, Kin kin) {
        this.people = people;
        this.byId = people.stream().collect(Collectors.toMap(Relative::id, Function.identity()));
        this.kin = kin;
        this.unions = unions();
        place();
    }

    /** Parents with the children that they have together. */
    private record Union(List<UUID> parents, List<UUID> children) {}

    double width() {
        return x.values().stream().mapToDouble(at -> at).max().orElse(0) + COLUMN / 2 + MARGIN;
    }

    double height() {
        return height;
    }

    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        kin.together().forEach(group -> outline(group, shapes));
        kin.partners().forEach(pair -> partners(pair, shapes));
        for (int union = 0; union < unions.size(); union++) {
            shapes.add(children(unions.get(union), union));
        }
        people.forEach(one -> person(one, shapes));
        return shapes;
    }

    private List<Union> unions() {
        Map<List<UUID>, List<UUID>> found = new LinkedHashMap<>();
        kin.parents().stream()
                .map(Pair::other)
                .distinct()
                .forEach(child -> found.computeIfAbsent(
                                kin.parentsOf(child).stream()
                                        .distinct()
                                        .sorted()
                                        .toList(),
                                parents -> new ArrayList<>())
                        .add(child));
        return found.entrySet().stream()
                .map(union -> new Union(union.getKey(), union.getValue()))
                .toList();
    }

    private void place() {
        int last = kin.generation().values().stream().mapToInt(row -> row).max().orElse(0);
        for (int row = 0; row <= last; row++) {
            int generation = row;
            rows.add(inOrder(people.stream()
                    .map(Relative::id)
                    .filter(id -> kin.generationOf(id) == generation)
                    .toList()));
            set(rows.get(row));
        }
        for (int row = last; row >= 0; row--) {
            centre(rows.get(row));
        }
        double least = x.values().stream().mapToDouble(at -> at).min().orElse(0);
        x.replaceAll((id, at) -> at - least + COLUMN / 2 + MARGIN);
        for (int row = 0; row <= last; row++) {
            deepen(row);
        }
    }

    private void deepen(int row) {
        int longest = rows.get(row).stream()
                .mapToInt(id -> name(who(id)).size())
                .max()
                .orElse(1);
        rows.get(row).forEach(id -> {
            y.put(id, height + HALF);
            linesBelow.put(id, longest);
        });
        long under = unions.stream()
                .filter(union -> union.children().stream().anyMatch(child -> kin.generationOf(child) > row))
                .count();
        height += SYMBOL + 6 + longest * Shape.LINE + BUS + under * STEP + 16;
    }

    /** Brothers and sisters beside each other, the eldest first, under their parents; partners beside each other. */
    private List<UUID> inOrder(List<UUID> row) {
        List<UUID> sorted = row.stream()
                .sorted(Comparator.<UUID>comparingDouble(id -> underParents(id, Double.POSITIVE_INFINITY))
                        .thenComparing(id -> Objects.requireNonNullElse(who(id).birthDate(), LocalDate.MAX)))
                .toList();
        // Whoever has two partners stands between them: begin at an end of such a chain.
        Set<UUID> done = new LinkedHashSet<>();
        Stream.concat(sorted.stream().filter(id -> kin.partnersOf(id).size() < 2), sorted.stream())
                .forEach(id -> take(id, row, done));
        return List.copyOf(done);
    }

    private void take(UUID id, List<UUID> row, Set<UUID> done) {
        if (row.contains(id) && done.add(id)) {
            kin.partnersOf(id).forEach(partner -> take(partner, row, done));
        }
    }

    private double underParents(UUID child, double otherwise) {
        return kin.parentsOf(child).stream()
                .filter(x::containsKey)
                .mapToDouble(this::x)
                .average()
                .orElse(otherwise);
    }

    /** From left to right, each under the middle of their parents where there is room. */
    private void set(List<UUID> row) {
        double free = 0;
        for (UUID id : row) {
            double middle = underParents(id, Double.NaN);
            List<UUID> siblings =
                    row.stream().filter(other -> haveSameParents(id, other)).toList();
            double wanted = Double.isNaN(middle)
                    ? free
                    : middle + (siblings.indexOf(id) - (siblings.size() - 1) / 2.0) * COLUMN;
            x.put(id, Math.max(free, wanted));
            free = x(id) + COLUMN;
        }
    }

    private boolean haveSameParents(UUID one, UUID other) {
        Set<UUID> parents = Set.copyOf(kin.parentsOf(one));
        return !parents.isEmpty() && parents.equals(Set.copyOf(kin.parentsOf(other)));
    }

    /** Parents over the middle of their children, partners together, as far as the neighbours leave room. */
    private void centre(List<UUID> row) {
        List<List<UUID>> blocks = new ArrayList<>();
        for (UUID id : row.stream().sorted(Comparator.comparingDouble(this::x)).toList()) {
            List<UUID> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
            if (last.stream().anyMatch(one -> kin.partnersOf(one).contains(id))) {
                last.add(id);
            } else {
                blocks.add(new ArrayList<>(List.of(id)));
            }
        }
        for (int place = blocks.size() - 1; place >= 0; place--) {
            List<UUID> block = blocks.get(place);
            double last = x(block.get(block.size() - 1));
            double room = place + 1 == blocks.size()
                    ? Double.POSITIVE_INFINITY
                    : x(blocks.get(place + 1).get(0)) - COLUMN - last;
            double middle = (x(block.get(0)) + last) / 2;
            double shift = Math.min(middleOfChildren(block, middle) - middle, room);
            if (shift > 0) {
                block.forEach(id -> x.merge(id, shift, Double::sum));
            }
        }
    }

    private double middleOfChildren(List<UUID> parents, double otherwise) {
        double[] children = kin.parents().stream()
                .filter(pair -> parents.contains(pair.one()))
                .mapToDouble(pair -> x(pair.other()))
                .toArray();
        return children.length == 0
                ? otherwise
                : (DoubleStream.of(children).min().orElseThrow()
                                + DoubleStream.of(children).max().orElseThrow())
                        / 2;
    }

    /** Around those of a row who stand beside each other and live together. */
    private void outline(List<UUID> group, List<Shape> shapes) {
        for (List<UUID> row : rows) {
            List<UUID> run = new ArrayList<>();
            for (UUID id :
                    row.stream().sorted(Comparator.comparingDouble(this::x)).toList()) {
                if (group.contains(id)) {
                    run.add(id);
                } else {
                    outlined(run, shapes);
                    run.clear();
                }
            }
            outlined(run, shapes);
        }
    }

    private void outlined(List<UUID> run, List<Shape> shapes) {
        if (!run.isEmpty()) {
            UUID first = run.get(0);
            shapes.add(Shape.rectangle(
                    "together",
                    x(first) - COLUMN / 2 + 4,
                    y(first) - HALF - 10,
                    x(run.get(run.size() - 1)) - x(first) + COLUMN - 8,
                    SYMBOL + 24 + linesOf(first) * Shape.LINE,
                    14));
        }
    }

    /** Broken and crossed where it has ended. */
    private void partners(Pair pair, List<Shape> shapes) {
        boolean inOrder = x(pair.one()) <= x(pair.other());
        UUID left = inOrder ? pair.one() : pair.other();
        UUID right = inOrder ? pair.other() : pair.one();
        boolean far = x(right) - x(left) > COLUMN + 1;
        double low = y(left) - HALF - 6;
        String line = far
                ? "M%s %sV%sH%sV%s"
                        .formatted(at(x(left)), at(y(left) - HALF), at(low), at(x(right)), at(y(right) - HALF))
                : "M%s %sH%s".formatted(at(x(left) + HALF), at(y(left)), at(x(right) - HALF));
        shapes.add(Shape.path(pair.until() == null ? "bond" : "bond ended", line));
        if (pair.until() != null) {
            double middle = (x(left) + x(right)) / 2;
            double foot = (far ? low : y(left)) + 7;
            shapes.add(Shape.path(
                    "bond",
                    "M%s %sl6 -14M%s %sl6 -14".formatted(at(middle - 16), at(foot), at(middle - 10), at(foot))));
        }
    }

    private Shape children(Union union, int place) {
        List<UUID> parents = union.parents();
        double aside = aside(place);
        double middle = parents.stream().mapToDouble(this::x).average().orElse(0) + aside;
        double top = union.children().stream().mapToDouble(this::y).min().orElse(0) - HALF;
        double bus = top - 16 - place * STEP;
        StringBuilder line = new StringBuilder();
        if (standTogether(parents)) {
            line.append("M%s %sV%s".formatted(at(middle), at(y(parents.get(0))), at(bus)));
        } else {
            parents.forEach(parent -> line.append(
                    "M%s %sV%sH%s".formatted(at(x(parent) + aside), at(y(parent) + HALF), at(bus), at(middle))));
        }
        bornTogether(union.children()).forEach(twins -> {
            double point = twins.stream().mapToDouble(this::x).average().orElse(0);
            line.append("M%s %sH%s".formatted(at(middle), at(bus), at(point)));
            twins.forEach(child ->
                    line.append("M%s %sL%s %s".formatted(at(point), at(bus), at(x(child)), at(y(child) - HALF))));
        });
        return Shape.path("bond", line.toString());
    }

    private boolean standTogether(List<UUID> parents) {
        return parents.size() == 2
                && Math.abs(x(parents.get(0)) - x(parents.get(1))) <= COLUMN + 1
                && y(parents.get(0)) == y(parents.get(1));
    }

    /** So that the lines of different parents do not run into each other. */
    private static double aside(int union) {
        return List.of(0, 10, -10).get(union % 3);
    }

    /** Those who were born on one day come from one point. */
    private Collection<List<UUID>> bornTogether(List<UUID> children) {
        return children.stream()
                .collect(Collectors.groupingBy(
                        child -> Objects.requireNonNullElse((Object) who(child).birthDate(), child),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private void person(Relative one, List<Shape> shapes) {
        double left = x(one.id()) - HALF;
        double top = y(one.id()) - HALF;
        double middle = x(one.id());
        String look = one.child() ? "symbol child" : "symbol";
        Shape symbol = WOMEN.contains(one.kinship())
                ? Shape.circle(look, middle, top + HALF, SYMBOL)
                : MEN.contains(one.kinship())
                        ? Shape.rectangle(look, left, top, SYMBOL, SYMBOL, 0)
                        : Shape.path(
                                look,
                                "M%1$s %2$sl%3$s %3$sl-%3$s %3$sl-%3$s -%3$sZ"
                                        .formatted(at(middle), at(top), at(HALF)));
        shapes.add(symbol.of(one.fullName()));
        if (one.died()) {
            shapes.add(Shape.path(
                    "bond",
                    "M%1$s %2$sl%4$s %4$sM%3$s %2$sl-%4$s %4$s"
                            .formatted(at(left), at(top), at(left + SYMBOL), at(SYMBOL))));
        }
        shapes.add(Shape.words(
                "age", middle, top + HALF + 5, List.of(one.age() == null ? "?" : String.valueOf(one.age()))));
        List<String> name = name(one);
        double widest = name.stream().mapToInt(String::length).max().orElse(0) * LETTER_WIDTH;
        shapes.add(Shape.rectangle(
                "behind", middle - widest / 2, top + SYMBOL + 5, widest, name.size() * Shape.LINE + 2, 0));
        shapes.add(Shape.words("name", middle, top + SYMBOL + 18, name));
    }

    private double x(UUID id) {
        return Objects.requireNonNull(x.get(id));
    }

    private double y(UUID id) {
        return Objects.requireNonNull(y.get(id));
    }

    private int linesOf(UUID id) {
        return Objects.requireNonNull(linesBelow.get(id));
    }

    private Relative who(UUID id) {
        return Objects.requireNonNull(byId.get(id));
    }

    private static List<String> name(Relative one) {
        return Lines.of(one.fullName(), LETTERS, MOST_LINES);
    }
}
