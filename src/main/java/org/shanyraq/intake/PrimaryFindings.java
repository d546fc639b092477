package org.shanyraq.intake;

import java.util.List;

/** What the primary assessment of a family found, told to the commission by the module that assesses. */
public interface PrimaryFindings {

    /** The criteria of T1074-1078 that were ticked. */
    List<String> criteria(String caseNumber);

    /** What the family needs. */
    List<String> needs(String caseNumber);
}
