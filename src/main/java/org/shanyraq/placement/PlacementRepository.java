package org.shanyraq.placement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlacementRepository extends JpaRepository<Placement, UUID> {

    boolean existsByChildIdAndStatusIn(UUID childId, Collection<PlacementStatus> statuses);

    List<Placement> findByCaseNumberAndStatusIn(String caseNumber, Collection<PlacementStatus> statuses);

    List<Placement> findByCaseNumberOrderByAskedAt(String caseNumber);
}
