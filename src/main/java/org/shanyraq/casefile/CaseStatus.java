package org.shanyraq.casefile;

/** Where a case stands for the centre's counts; where it stands in its work the engine knows. */
public enum CaseStatus {
    /** From the referral to the admission. */
    referred,
    /** Admitted; a lead worker goes with the family. */
    accompanied,
    /** Closed; the family is met once a quarter for a year. */
    monitored,
    closed,
    notAdmitted
}
