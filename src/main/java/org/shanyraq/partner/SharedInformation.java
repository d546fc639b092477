package org.shanyraq.partner;

import java.util.Set;
import org.shanyraq.intake.ConsentPurpose;

/** What a family lets a partner know, beside that it needs help. */
public enum SharedInformation {
    namesAndContact,
    situation,
    assessment,
    schoolData,
    /** Has a consent of its own. */
    healthData;

    /** The consents without which it is not told. */
    Set<ConsentPurpose> needs() {
        return this == healthData
                ? Set.of(ConsentPurpose.sharingWithPartners, ConsentPurpose.healthData)
                : Set.of(ConsentPurpose.sharingWithPartners);
    }
}
