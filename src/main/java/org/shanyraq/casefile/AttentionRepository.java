package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttentionRepository extends Repository<Attention, UUID> {

    /** What it was raised for is not done yet; what is only told counts for a while. */
    String OPEN =
            "((a.work is null and a.raisedAt > :told) or exists (select 1 from RunningWork w where w.id = a.work))";

    /** None was raised later for the same limit. */
    String THE_LAST = "not exists (select 1 from Attention later where later.caseNumber = a.caseNumber"
            + " and later.deadline = a.deadline and later.countedFrom = a.countedFrom and later.raisedAt > a.raisedAt)";

    /** @return 0 if this hand has been raised before */
    @Modifying
    @Query(
            value =
                    "insert into {h-schema}attention (id, case_number, deadline, counted_from, step, raised_at, told, work)"
                            + " values (:id, :caseNumber, :deadline, :countedFrom, :step, :raisedAt, string_to_array(:told, ','), :work)"
                            + " on conflict (case_number, deadline, counted_from, step) do nothing",
            nativeQuery = true)
    int raise(
            UUID id,
            String caseNumber,
            String deadline,
            OffsetDateTime countedFrom,
            String step,
            OffsetDateTime raisedAt,
            String told,
            @Nullable String work);

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

    @Query("select new org.shanyraq.casefile.OpenHand(a.deadline, a.step, a.raisedAt, a.told, a.work) from Attention a"
            + " where a.caseNumber = :caseNumber and " + OPEN + " and " + THE_LAST
            + " order by a.raisedAt desc, a.id")
    List<OpenHand> findOpen(String caseNumber, OffsetDateTime told, Limit limit);

    /** @param last only the last one of each limit */
    @Query("select new org.shanyraq.casefile.RaisedHand("
            + "c.number, f.name, a.deadline, a.step, a.raisedAt, a.told, a.work)"
            + " from Attention a join FamilyCase c on c.number = a.caseNumber join Family f on f.id = c.familyId"
            + " where (:everyCase = true or c.leads.caseManager = :person or array_contains(a.told, :person))"
            + " and a.step in :steps and " + OPEN + " and (:last = false or " + THE_LAST + ")"
            + " order by a.raisedAt desc, a.id")
    Slice<RaisedHand> findRaised(
            boolean everyCase,
            String person,
            Collection<AttentionStep> steps,
            boolean last,
            OffsetDateTime told,
            Pageable page);
}
