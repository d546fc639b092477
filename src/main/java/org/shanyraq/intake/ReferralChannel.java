package org.shanyraq.intake;

/** Through whom a family comes to the centre's notice (T1073, T1087, A110). */
public enum ReferralChannel {
    localAuthority,
    education,
    health,
    police,
    juvenileInspectorate,
    hotline,
    neighbours,
    partnerOrganisation,
    family,
    relatives,
    socialMedia,
    eGov
}
