package org.shanyraq.closure;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MonitoringContactRepository extends JpaRepository<MonitoringContact, UUID> {

    Optional<MonitoringContact> findFirstByCaseNumberOrderByDueAtDesc(String caseNumber);

    Optional<MonitoringContact> findByFilingId(UUID filing);

    int countByCaseNumberAndDueAtAfter(String caseNumber, OffsetDateTime closedAt);
}
