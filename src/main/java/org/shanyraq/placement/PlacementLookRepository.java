package org.shanyraq.placement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlacementLookRepository extends JpaRepository<PlacementLook, UUID> {

    Optional<PlacementLook> findFirstByPlacementIdOrderByNumberDesc(UUID placementId);

    /** The latest that was made. */
    Optional<PlacementLook> findFirstByPlacementIdAndFilingIdNotNullOrderByNumberDesc(UUID placementId);
}
