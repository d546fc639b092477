/**
 * The algorithm, sentence by sentence: every way on which a family can go through the centre, played on the real
 * engine and the real database.
 */
package org.shanyraq.scenarios;
