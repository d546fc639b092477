package org.shanyraq.figures;

import java.util.List;

/**
 * What must hold between rows of a table, such as opening + new = total, counted by what was counted and not by the numbers alone.
 *
 * @param said as it is printed under the table
 * @param holds for every column
 * @param differing the numbers of the cases in which both sides differ, at most a few; empty if it holds
 */
public record Balance(String said, boolean holds, List<String> differing) {}
