package org.shanyraq.access;

/** This account has a new password: what the old one opened is closed. */
public record PasswordChanged(String person) {}
