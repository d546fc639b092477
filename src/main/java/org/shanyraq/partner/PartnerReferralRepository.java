package org.shanyraq.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PartnerReferralRepository extends Repository<PartnerReferral, UUID> {

    PartnerReferral save(PartnerReferral referral);

    Optional<PartnerReferral> findById(UUID id);

    List<PartnerReferral> findByCaseNumberAndStatusIn(String caseNumber, Collection<ReferralStatus> statuses);

    List<PartnerReferral> findByCaseNumberOrderByBegunAtDesc(String caseNumber, Limit limit);
}
