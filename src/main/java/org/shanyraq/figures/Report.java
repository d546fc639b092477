package org.shanyraq.figures;

import java.util.List;

/**
 * What the centre reports of a period, in the reader's language. Whatever leaves the centre (a sheet, a paper, a template) is
 * made of this; these records are that contract, and grow at their ends only.
 *
 * @param period what was asked for
 * @param before the period before it, whose numbers stand beside
 * @param tables in the order in which they are reported
 */
public record Report(Period period, Period before, List<Table> tables) {}
