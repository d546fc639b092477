package org.shanyraq.working;

/**
 * Why a file cannot come into force.
 *
 * @param element the id of the element, rule or field; empty for the file as a whole
 * @param sentence in the reader's language; what the engine itself says, in English
 */
public record SaidFault(String file, String element, String sentence) {}
