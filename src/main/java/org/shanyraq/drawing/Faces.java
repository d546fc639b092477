package org.shanyraq.drawing;

import static org.shanyraq.drawing.Numbers.at;

import java.util.ArrayList;
import java.util.List;

/** Five faces from very sad to very glad, with their numbers: by them a child answers who does not read yet. */
public final class Faces {

    private static final double ACROSS = 64;
    private static final double STEP = 96;
    private static final double MIDDLE = 40;

    private Faces() {}

    /** @param name what it is of, for whoever does not see it */
    public static Drawing of(String name) {
        List<Shape> shapes = new ArrayList<>();
        for (int face = 1; face <= 5; face++) {
            double x = STEP * (face - 0.5);
            shapes.add(Shape.circle("symbol", x, MIDDLE, ACROSS));
            shapes.add(Shape.circle("symbol", x - 11, MIDDLE - 10, 5));
            shapes.add(Shape.circle("symbol", x + 11, MIDDLE - 10, 5));
            shapes.add(Shape.path("bond", mouth(x, MIDDLE + 13, (face - 3) * 5.0)));
            shapes.add(Shape.words("name", x, MIDDLE + 56, List.of(String.valueOf(face))));
        }
        return new Drawing(name, "", List.of(), 5 * STEP, 108, shapes);
    }

    /** @param bent how far its middle hangs below its corners; above them where it is sad */
    private static String mouth(double x, double y, double bent) {
        StringBuilder path = new StringBuilder();
        for (int step = -4; step <= 4; step++) {
            double share = 1 - step * step / 16.0;
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(at(x + step * 4.0))
                    .append(' ')
                    .append(at(y + bent * share - bent / 2));
        }
        return path.toString();
    }
}
