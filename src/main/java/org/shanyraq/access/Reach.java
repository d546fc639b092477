package org.shanyraq.access;

import java.util.Collection;

/**
 * Which cases somebody sees, as a condition of lists: every one, without any question; or those in which they have a part
 * ({@link CaseMembers}). What {@link Sight} is for one case.
 *
 * @param person the user name with which they log in
 * @param groups those that they are in
 */
public record Reach(boolean everyCase, String person, Collection<String> groups) {}
