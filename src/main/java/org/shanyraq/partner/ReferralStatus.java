package org.shanyraq.partner;

/** How far a referral has come. */
enum ReferralStatus {
    prepared,
    sent,
    accepted,
    refused,
    unanswered,
    withdrawn,
    finished
}
