package org.shanyraq.household;

import org.shanyraq.form.Submission;

/**
 * People who belonged to the family of one case belong to that of another from now on: what is open about them goes on
 * there. Heard in the same transaction, while both cases are still at work.
 *
 * @param from the case that they come from
 * @param to the case that they are in now
 * @param submission the form by which the cases were cut anew
 */
public record MembersMoved(String from, String to, Submission submission) {}
