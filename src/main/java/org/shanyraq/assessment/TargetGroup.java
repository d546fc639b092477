package org.shanyraq.assessment;

/** Whom the centre serves (T1047-1051). */
public enum TargetGroup {
    difficultSituation,
    substitute,
    reintegration,
    candidateSubstituteParents
}
