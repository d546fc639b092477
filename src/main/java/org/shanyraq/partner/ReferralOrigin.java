package org.shanyraq.partner;

/** From where a referral comes. */
public enum ReferralOrigin {
    /** Somebody asked for it in the case file. */
    caseFile,
    /** The commission refers the family instead of accompanying it (T1088). */
    admission,
    /** The family leaves, referred elsewhere or for another place (T1258). */
    closure
}
