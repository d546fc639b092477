package org.shanyraq.reminder;

/**
 * A mail before it is in the outbox.
 *
 * @param fact what it tells; with its reader it is told once
 */
record Letter(String fact, String subject, String body) {}
