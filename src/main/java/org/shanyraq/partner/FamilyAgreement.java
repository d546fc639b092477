package org.shanyraq.partner;

/** What the family says to a referral that was decided. */
public enum FamilyAgreement {
    agrees,
    refuses
}
