package org.shanyraq.household;

/**
 * @param otherCase in which the case had gone on
 * @param left who left that case again
 */
public record SeparatedCases(String otherCase, ChangedHousehold left) {}
