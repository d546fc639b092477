package org.shanyraq.drawing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a drawing.
 *
 * @param kind rectangle, circle, path or words
 * @param look what it stands for, which says how it looks: {@code symbol child}, {@code bond ended}
 * @param x the left side of a rectangle, the middle of a circle and of words
 * @param y the upper side of a rectangle, the middle of a circle, the foot of the first line of words
 * @param width of a rectangle; of a circle through its middle
 * @param round of the corners of a rectangle
 * @param path as SVG writes it, in straight lines
 * @param words in lines
 * @param title whom or what it stands for
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Shape(
        String kind,
        String look,
        double x,
        double y,
        double width,
        double height,
        double round,
        @Nullable String path,
        @Nullable List<String> words,
        @Nullable String title) {

    /** Between the lines of words. */
    public static final double LINE = 15;

    static Shape rectangle(String look, double x, double y, double width, double height, double round) {
        return new Shape("rectangle", look, x, y, width, height, round, null, null, null);
    }

    static Shape circle(String look, double x, double y, double across) {
        return new Shape("circle", look, x, y, across, across, 0, null, null, null);
    }

    static Shape path(String look, String path) {
        return new Shape("path", look, 0, 0, 0, 0, 0, path, null, null);
    }

    static Shape words(String look, double x, double y, List<String> lines) {
        return new Shape("words", look, x, y, 0, 0, 0, null, lines, null);
    }

    Shape of(String title) {
        return new Shape(kind, look, x, y, width, height, round, path, words, title);
    }
}
