package org.shanyraq.household;

/** @param newCase the number of the case that was opened for a part of the family */
public record SplitCase(String newCase, String newCaseManager, ChangedHousehold left) {}
