package org.shanyraq.drawing;

import java.util.List;

/**
 * A drawing, ready to be shown: what stands where, in the reader's language.
 *
 * @param name what it is of
 * @param legend how it is read
 * @param told the same in sentences, for whoever does not see it
 */
public record Drawing(String name, String legend, List<String> told, double width, double height, List<Shape> shapes) {}
