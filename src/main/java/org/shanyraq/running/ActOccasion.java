package org.shanyraq.running;

/**
 * Something that a case offers only while there is anything to do it with, such as stopping a service. Declared here,
 * answered by the module that knows.
 */
public interface ActOccasion {

    /** The key of the process. */
    String process();

    /** Whether there is anything to do it with in this case now. */
    boolean arises(String caseNumber);
}
