/**
 * Examples for the decision tables: every row and every border value of {@code processes/*.dmn}, read from the plain
 * text tables in {@code src/test/resources/decisions}.
 */
package org.shanyraq.decisions;
