package org.shanyraq.paper;

import java.util.UUID;

/**
 * A scan to be kept.
 *
 * @param filing the filed form that was printed and signed; {@code null} for a paper from elsewhere
 * @param title what it is, in the words of who brings it
 * @param person the user id of who brings it
 */
public record NewScan(String caseNumber, UUID filing, String title, byte[] bytes, String person) {}
