package org.shanyraq.reunification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReunificationRepository extends JpaRepository<Reunification, UUID> {

    boolean existsByChildIdAndStatusIn(UUID child, Collection<ReunificationStatus> statuses);

    List<Reunification> findByCaseNumberAndStatusIn(String caseNumber, Collection<ReunificationStatus> statuses);
}
