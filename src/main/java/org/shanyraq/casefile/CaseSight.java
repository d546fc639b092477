package org.shanyraq.casefile;

import java.util.Collection;

/**
 * Which cases somebody may see: every one; or those that they lead, and those that they are called to by a task.
 *
 * @param person the user name with which they log in
 */
public record CaseSight(boolean everyCase, String person, Collection<String> calledTo) {}
