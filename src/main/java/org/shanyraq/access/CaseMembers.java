package org.shanyraq.access;

import java.util.Collection;
import java.util.Set;

/**
 * Who belongs to a case, by what they are in it. Nothing is granted: who is in a case follows from who leads it and whose
 * work in it is open, so nothing is left standing. Declared here, answered where the database joins both.
 */
public interface CaseMembers {

    /** What somebody is in a case. */
    enum Part {
        /** Leads it now, or led it last; also in somebody's place. */
        lead,
        /** Has a task in it, by name or as one of a group. */
        asked,
        /** Has no part in it, and has opened its file for some hours, with a reason. */
        emergency
    }

    /** @return empty if they have no part in the case, or there is none of this number */
    Set<Part> partsOf(String person, Collection<String> groups, String caseNumber);

    /** Of these cases those in which the person has a part. */
    Set<String> among(Collection<String> caseNumbers, String person, Collection<String> groups);
}
