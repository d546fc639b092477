package org.shanyraq.drawing;

import static org.shanyraq.drawing.Numbers.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.household.TieKind;

/** The eco-map: the family in the middle, around it the people and places that support it, each joined by the kind of its tie. */
final class EcoMap {

    static final double WIDTH = 720;

    private static final double BOX = 210;
    private static final double ROW = 78;
    private static final double CENTRE = 74;
    private static final int LETTERS = 23;
    private static final int NAME_LETTERS = 15;

    private final String family;
    private final List<Around> around;

    EcoMap(String family, List<Around> around) {
        this.family = family;
        this.around = around;
    }

    /**
     * Somebody around a family.
     *
     * @param about what they are to it, in words
     */
    record Around(String words, @Nullable String about, TieKind tie) {

        String told() {
            return Stream.of(words, about).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        }
    }

    double height() {
        return Math.max(2 * CENTRE + 30, Math.ceil(around.size() / 2.0) * ROW + 20);
    }

    List<Shape> shapes() {
        List<Shape> lines = new ArrayList<>();
        List<Shape> boxes = new ArrayList<>();
        for (int place = 0; place < around.size(); place++) {
            boolean left = place % 2 == 0;
            int inColumn = (around.size() + (left ? 1 : 0)) / 2;
            int row = place / 2;
            double y = height() / 2 + (row - (inColumn - 1) / 2.0) * ROW;
            line(left ? 4 + BOX : WIDTH - BOX - 4, y, around.get(place).tie(), lines);
            box(left ? 4 : WIDTH - BOX - 4, y, around.get(place), boxes);
        }
        double middle = height() / 2;
        List<String> name = Lines.of(family, NAME_LETTERS, 4);
        lines.addAll(boxes);
        lines.add(Shape.circle("symbol child", WIDTH / 2, middle, 2 * CENTRE).of(family));
        lines.add(Shape.words("name", WIDTH / 2, middle - (name.size() - 1) * Shape.LINE / 2 + 5, name));
        return lines;
    }

    /** Thick where it is strong, dotted where it is weak, crossed where it is strained. */
    private void line(double x, double y, TieKind tie, List<Shape> shapes) {
        double fromX = WIDTH / 2;
        double fromY = height() / 2;
        String look = "bond " + tie.name();
        shapes.add(Shape.path(look, "M%s %sL%s %s".formatted(at(fromX), at(fromY), at(x), at(y))));
        if (tie == TieKind.strained) {
            shapes.add(Shape.path(
                    look,
                    Stream.of(0.62, 0.72, 0.82)
                            .map(share -> "M%s %sl8 -14"
                                    .formatted(
                                            at(fromX + (x - fromX) * share - 4), at(fromY + (y - fromY) * share + 7)))
                            .collect(Collectors.joining())));
        }
    }

    private static void box(double x, double y, Around one, List<Shape> shapes) {
        shapes.add(
                Shape.rectangle("symbol", x, y - ROW / 2 + 6, BOX, ROW - 12, 8).of(one.told()));
        shapes.add(Shape.words("name", x + BOX / 2, y - 8, Lines.of(one.words(), LETTERS, 2)));
        if (one.about() != null) {
            shapes.add(Shape.words("about", x + BOX / 2, y + 26, Lines.of(one.about(), LETTERS + 4, 1)));
        }
    }
}
