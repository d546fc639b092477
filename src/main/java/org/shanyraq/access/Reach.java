package org.shanyraq.access;

import java.util.Collection;

/**
 * Which cases somebody sees, as a condition of lists: every one; or those that they lead, and those that they are called to
 * by a task. What {@link Sight} is for one case.
 *
 * @param person the user name with which they log in
 */
public record Reach(boolean everyCase, String person, Collection<String> calledTo) {}
