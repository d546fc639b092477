package org.shanyraq.drawing;

import static org.shanyraq.drawing.Numbers.at;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.shanyraq.calendar.Days;
import org.shanyraq.outcome.Change;
import org.shanyraq.outcome.Change.Point;

/**
 * Before and after: days from left to right, 1 to 5 from below to above. The worker's line is drawn through with squares, the
 * family's is broken with circles; below them a stroke for each day on which a service was given.
 */
final class ChangeDrawing {

    static final double WIDTH = 480;
    static final double HEIGHT = 230;

    private static final double LEFT = 44;
    private static final double RIGHT = WIDTH - 44;
    private static final double TOP = 22;
    private static final double FOOT = 158;
    private static final double SERVICES = 182;
    private static final double MARK = 10;

    private final Change change;
    private final String apart;
    private final LocalDate first;
    private final LocalDate last;

    ChangeDrawing(Change change, String apart) {
        this.change = change;
        this.apart = apart;
        this.first = days(change).min(LocalDate::compareTo).orElseThrow();
        this.last = days(change).max(LocalDate::compareTo).orElseThrow();
    }

    private static Stream<LocalDate> days(Change change) {
        return Stream.concat(change.worker().stream(), change.family().stream()).map(Point::on);
    }

    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (int step = 1; step <= 5; step++) {
            shapes.add(Shape.path("bond together", "M%s %sH%s".formatted(at(LEFT), at(y(step)), at(RIGHT))));
            shapes.add(Shape.words("about", LEFT - 22, y(step) + 4, List.of(String.valueOf(step))));
        }
        services(shapes);
        line("bond", change.worker(), shapes);
        line("bond ended family", change.family(), shapes);
        change.worker()
                .forEach(point -> shapes.add(
                        Shape.rectangle("symbol", x(point.on()) - MARK / 2, y(point) - MARK / 2, MARK, MARK, 0)
                                .of(told(point))));
        change.family()
                .forEach(point -> shapes.add(Shape.circle("symbol child", x(point.on()), y(point), MARK)
                        .of(told(point))));
        if (change.apart()) {
            apart(shapes);
        }
        shapes.add(Shape.words("about", first.equals(last) ? WIDTH / 2 : LEFT + 14, HEIGHT - 12, List.of(day(first))));
        if (!first.equals(last)) {
            shapes.add(Shape.words("about", RIGHT - 14, HEIGHT - 12, List.of(day(last))));
        }
        return shapes;
    }

    private void services(List<Shape> shapes) {
        Map<LocalDate, Integer> given = new LinkedHashMap<>();
        change.services().stream().filter(day -> !day.isAfter(last)).forEach(day -> given.merge(day, 1, Integer::sum));
        given.forEach((day, times) -> {
            double high = Math.min(18, 6 * times);
            shapes.add(Shape.rectangle("symbol together", x(day) - 2, SERVICES + 18 - high, 4, high, 0)
                    .of(day(day) + ": " + times));
        });
    }

    private void line(String look, List<Point> points, List<Shape> shapes) {
        if (points.size() > 1) {
            StringBuilder path = new StringBuilder();
            points.forEach(point -> path.append(path.isEmpty() ? 'M' : 'L')
                    .append(at(x(point.on())))
                    .append(' ')
                    .append(at(y(point))));
            shapes.add(Shape.path(look, path.toString()));
        }
    }

    /** From the end of the one line to the end of the other. */
    private void apart(List<Shape> shapes) {
        Point worker = change.worker().get(change.worker().size() - 1);
        Point family = change.family().get(change.family().size() - 1);
        double x = RIGHT + 12;
        shapes.add(Shape.path(
                "bond strained",
                "M%s %sL%s %sL%s %sL%s %s"
                        .formatted(
                                at(x - 6),
                                at(y(worker)),
                                at(x),
                                at(y(worker)),
                                at(x),
                                at(y(family)),
                                at(x - 6),
                                at(y(family)))));
        shapes.add(Shape.words("name", WIDTH / 2, 14, List.of(apart)));
    }

    private double x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        return all == 0
                ? (LEFT + RIGHT) / 2
                : LEFT + (RIGHT - LEFT) * Math.max(0, ChronoUnit.DAYS.between(first, day)) / all;
    }

    private static double y(Point point) {
        return y(point.value().doubleValue());
    }

    private static double y(double value) {
        return FOOT - (FOOT - TOP) * (value - 1) / 4;
    }

    static String told(Point point) {
        return day(point.on()) + ": " + point.value().stripTrailingZeros().toPlainString();
    }

    private static String day(LocalDate day) {
        return Objects.requireNonNull(Days.written(day));
    }
}
