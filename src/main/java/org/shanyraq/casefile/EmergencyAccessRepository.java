package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmergencyAccessRepository extends Repository<EmergencyAccess, UUID> {

    String OPENED = "select new org.shanyraq.casefile.OpenedInEmergency("
            + "e.id, c.number, f.name, e.person, e.reason, e.openedAt, e.endsAt)"
            + " from EmergencyAccess e join FamilyCase c on c.number = e.caseNumber join Family f on f.id = c.familyId";

    /** Whoever asks the same at the same instant waits until this transaction has ended, and then sees what it did. */
    @Query(
            value =
                    "select 1 from (select pg_advisory_xact_lock(hashtextextended(:caseNumber || ' ' || :person, 0))) locked",
            nativeQuery = true)
    int lock(String caseNumber, String person);

    EmergencyAccess save(EmergencyAccess access);

    @Query(OPENED + " where e.caseNumber = :caseNumber order by e.openedAt desc, e.id")
    List<OpenedInEmergency> findLatest(String caseNumber, Limit limit);

    @Query(OPENED + " where e.openedAt >= :then and (:everyCase = true or c.leads.caseManager = :person)"
            + " order by e.openedAt desc, e.id")
    List<OpenedInEmergency> findSince(OffsetDateTime then, boolean everyCase, String person, Limit limit);
}
