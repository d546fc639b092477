package org.shanyraq.access;

/**
 * Somebody new works at the centre.
 *
 * @param person the user name
 * @param role the id of their group of users
 */
public record AccountOpened(String person, String name, String role) {}
