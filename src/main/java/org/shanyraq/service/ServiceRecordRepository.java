package org.shanyraq.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ServiceRecordRepository extends JpaRepository<ServiceRecord, UUID> {

    List<ServiceRecord> findByCaseNumberAndStruckIsFalseOrderByGivenOnDesc(String caseNumber, Limit limit);

    Slice<ServiceRecord> findByCaseNumberOrderByGivenOnDescId(String caseNumber, Pageable page);

    List<ServiceRecord> findByServiceRequestIdInAndStruckIsFalseOrderByGivenOn(Collection<UUID> requests);

    List<ServiceRecord> findByOneOffNumber(String number);

    List<ServiceRecord> findByFilingId(UUID filing);

    @Query("""
        select distinct record.givenBy from ServiceRecord record
        where record.caseNumber = :caseNumber and record.givenOn >= :since
            and record.givenBy in :specialists and record.groupMeetingId is null
            and not record.struck
        order by record.givenBy
        """)
    List<String> findSpecialists(String caseNumber, LocalDate since, Collection<String> specialists);
}
