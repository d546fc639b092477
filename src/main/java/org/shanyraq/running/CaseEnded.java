package org.shanyraq.running;

/** The life line of a case has ended: whatever a module still has open for it ends too. Heard in the same transaction. */
public record CaseEnded(String caseNumber) {}
