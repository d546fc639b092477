package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttentionRepository extends Repository<Attention, UUID> {

    /** @return 0 if this hand has been raised before */
    @Modifying
    @Query(
            value = "insert into {h-schema}attention (id, case_number, deadline, counted_from, step, raised_at, told)"
                    + " values (:id, :caseNumber, :deadline, :countedFrom, :step, :raisedAt, string_to_array(:told, ','))"
                    + " on conflict (case_number, deadline, counted_from, step) do nothing",
            nativeQuery = true)
    int raise(
            UUID id,
            String caseNumber,
            String deadline,
            OffsetDateTime countedFrom,
            String step,
            OffsetDateTime raisedAt,
            String told);

    @Query(
            "select new org.shanyraq.casefile.CaseOverview$Raised(a.deadline, a.step, a.raisedAt, a.told) from Attention a"
                    + " where a.caseNumber = :caseNumber order by a.raisedAt")
    List<CaseOverview.Raised> findRaised(String caseNumber);

    @Query("select new org.shanyraq.casefile.CaseOverview$Raised(a.deadline, a.step, a.raisedAt, a.told)"
            + " from Attention a"
            + " where a.caseNumber = :caseNumber order by a.raisedAt desc, a.id")
    List<CaseOverview.Raised> findLatest(String caseNumber, Limit limit);

    @Query("select new org.shanyraq.casefile.HandRaised("
            + "a.id, a.caseNumber, a.deadline, a.step, a.raisedAt, a.told) from Attention a"
            + " where a.raisedAt >= :then order by a.raisedAt desc, a.id")
    List<HandRaised> findRaisedSince(OffsetDateTime then);

    @Query("select new org.shanyraq.casefile.RaisedHand("
            + "c.number, f.name, a.deadline, a.step, a.raisedAt, a.told)"
            + " from Attention a join FamilyCase c on c.number = a.caseNumber join Family f on f.id = c.familyId"
            + " where (:everyCase = true or c.leads.caseManager = :person or array_contains(a.told, :person))"
            + " and a.step in :steps"
            + " order by a.raisedAt desc, a.id")
    Slice<RaisedHand> findRaised(boolean everyCase, String person, Collection<AttentionStep> steps, Pageable page);
}
