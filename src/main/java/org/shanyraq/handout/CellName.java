package org.shanyraq.handout;

import org.shanyraq.figures.Cell;
import org.shanyraq.figures.Row;

/** The name of a number, as the named cells of an authority's form have it: {@code families.total.all}, {@code exits.selfSufficiency.substitute}. */
final class CellName {

    private CellName() {}

    static String of(Row row, Cell cell) {
        String part = row.part() == null ? "" : "." + (row.part().isEmpty() ? "none" : row.part());
        return row.figure() + part + "." + cell.column();
    }
}
