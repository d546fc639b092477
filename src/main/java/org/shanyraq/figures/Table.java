package org.shanyraq.figures;

import java.util.List;

/**
 * One table of a report.
 *
 * @param key such as {@code families}
 * @param title what it is called
 * @param columns of numbers, such as types of families; at least one
 * @param rows in their order
 * @param balances what must hold between its rows, and whether it does
 * @param notes what else is to be said under it, such as that the parts of a figure overlap
 */
public record Table(
        String key, String title, List<Column> columns, List<Row> rows, List<Balance> balances, List<String> notes) {}
