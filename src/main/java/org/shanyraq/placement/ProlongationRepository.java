package org.shanyraq.placement;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProlongationRepository extends JpaRepository<Prolongation, UUID> {

    boolean existsByPlacementId(UUID placementId);
}
