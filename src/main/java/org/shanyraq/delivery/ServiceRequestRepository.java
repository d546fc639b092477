package org.shanyraq.delivery;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ServiceRequestRepository extends JpaRepository<ServiceRequest, UUID> {

    List<ServiceRequest> findByCaseNumberAndEndedAtIsNull(String caseNumber);

    @Query("select distinct request.caseNumber from ServiceRequest request where request.servedBy = :person")
    List<String> findCasesServedBy(String person);

    List<ServiceRequest> findByCaseNumberAndMeasureIdInOrderByAskedAt(String caseNumber, Collection<UUID> measures);

    @Query("""
        select request from ServiceRequest request
        where request.caseNumber = :caseNumber and (request.endedAt is null or request.endedAt >= :since)
        order by request.askedAt
        """)
    List<ServiceRequest> findAlive(String caseNumber, OffsetDateTime since);
}
