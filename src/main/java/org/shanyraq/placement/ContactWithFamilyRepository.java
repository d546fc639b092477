package org.shanyraq.placement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactWithFamilyRepository extends JpaRepository<ContactWithFamily, UUID> {

    List<ContactWithFamily> findByPlacementIdAndStruckIsFalseOrderByContactOnDesc(UUID placementId, Limit most);

    List<ContactWithFamily> findByFilingId(UUID filing);
}
