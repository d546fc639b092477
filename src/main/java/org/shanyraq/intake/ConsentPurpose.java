package org.shanyraq.intake;

/** What a family's personal data may be used for; consent is asked purpose by purpose. */
public enum ConsentPurpose {
    caseManagement,
    sharingWithPartners,
    healthData,
    photos,
    monitoringAfterClosure
}
