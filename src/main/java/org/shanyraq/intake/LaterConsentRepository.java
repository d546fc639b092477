package org.shanyraq.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LaterConsentRepository extends Repository<LaterConsent, UUID> {

    LaterConsent save(LaterConsent consent);

    /** @param agreement {@code null} where there is none */
    @Query("select count(c) > 0 from LaterConsent c where c.caseNumber = :caseNumber and c.purpose = :purpose"
            + " and c.agreementId is not distinct from :agreement")
    boolean isGiven(String caseNumber, ConsentPurpose purpose, @Nullable UUID agreement);
}
