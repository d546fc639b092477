package org.shanyraq.reunification;

/** Whether a child is to come back to its family. */
public enum ReturnDecision {
    comeBack,
    /** The family is not ready yet: papers, housing and visits go on. */
    prepareLonger,
    giveUp
}
