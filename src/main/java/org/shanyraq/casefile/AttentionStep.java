package org.shanyraq.casefile;

/** The ladder of a deadline: who has been told, one after the other. */
public enum AttentionStep {
    caseManagerReminded,
    coordinatorTold,
    directorTold
}
