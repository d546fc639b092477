package org.shanyraq.intake;

/** How often progress is reviewed, as family and centre agreed (T1154: every three or six months). */
public enum ReviewEvery {
    threeMonths,
    sixMonths
}
