package org.shanyraq.access;

/** Somebody has left: their account has ended. What they filed stays theirs. */
public record AccountEnded(String person) {}
