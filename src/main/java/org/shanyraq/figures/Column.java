package org.shanyraq.figures;

/**
 * A column of numbers.
 *
 * @param key such as {@code substitute}
 * @param title what it is called
 */
public record Column(String key, String title) {}
