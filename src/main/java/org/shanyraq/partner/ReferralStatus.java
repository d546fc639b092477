package org.shanyraq.partner;

/** How far a referral has come. */
enum ReferralStatus {
    /** The family is to be referred; whereto, and whether it wants to, is not asked yet. */
    decided,
    /** The family was asked and does not want it. */
    notWanted,
    prepared,
    sent,
    accepted,
    refused,
    unanswered,
    withdrawn,
    finished
}
