package org.shanyraq.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReferralRepository extends Repository<Referral, UUID> {

    Referral save(Referral referral);

    Optional<Referral> findById(UUID id);

    Optional<Referral> findByFilingId(UUID filing);

    /** The one that opened the case. */
    Optional<Referral> findByCaseNumberAndFurtherIsFalse(String caseNumber);
}
