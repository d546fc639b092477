package org.shanyraq.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FamilyCaseRepository extends Repository<FamilyCase, String> {

    FamilyCase save(FamilyCase familyCase);

    Optional<FamilyCase> findById(String number);

    /** Takes the year's next number; the counter's row stays locked until the transaction ends. */
    @Query(
            value = "insert into {h-schema}case_counter (year, last_number) values (:year, 1)"
                    + " on conflict (year) do update set last_number = case_counter.last_number + 1"
                    + " returning last_number",
            nativeQuery = true)
    int nextNumber(int year);

    @Query("select f from FamilyCase c join Family f on f.id = c.familyId left join fetch f.members"
            + " where c.number = :number")
    Optional<Family> findFamily(String number);

    @Query("select m from FamilyCase c join Family f on f.id = c.familyId join f.members m"
            + " where c.number = :number and m.child and m.leftOn is null"
            + " and (m.birthDate is null or m.birthDate > :bornAfter) order by m.position")
    List<Member> findChildren(String number, LocalDate bornAfter);

    /** Of these those who belong to no other family that this worker accompanies. */
    @Query("select count(m) from FamilyCase c join Family f on f.id = c.familyId join f.members m"
            + " where c.number = :number and m.child and m.leftOn is null"
            + " and (m.birthDate is null or m.birthDate > :bornAfter)"
            + " and not exists (select 1 from FamilyCase o join Family g on g.id = o.familyId join g.members n"
            + " where n.person = m.person and n.leftOn is null and o.number <> :number"
            + " and o.leads.caseManager = :worker and o.status = 'accompanied')")
    int countChildrenNewTo(String worker, String number, LocalDate bornAfter);

    @Query("select c from FamilyCase c where c.familyId = :familyId and c.status not in ('closed', 'notAdmitted')")
    List<FamilyCase> findOpen(UUID familyId);

    @Query("select c.number from FamilyCase c where c.number in :numbers and c.status not in ('closed', 'notAdmitted')")
    Set<String> findOpen(Collection<String> numbers);

    @Query("select c from FamilyCase c where c.familyId in :families order by c.openedAt, c.number")
    List<FamilyCase> findOfFamilies(Collection<UUID> families);

    List<FamilyCase> findByEarlierCaseOrderByNumber(String earlierCase);

    /** Those whose life line runs, an appeal among them. */
    @Query(
            "select c from FamilyCase c join c.leads.history l where l.endedAt is null and l.worker = :worker order by c.number")
    List<FamilyCase> findLedBy(String worker);

    /** Those that came to whoever leads them now in this absence. */
    @Query(
            "select c from FamilyCase c join c.leads.history l where l.endedAt is null and l.absence = :absence order by c.number")
    List<FamilyCase> findHandedOverIn(String absence);

    /** Those that are led now in place of this worker, since all their cases went over. */
    @Query("select c from FamilyCase c join c.leads.history l where l.endedAt is null"
            + " and l.absence is not null and l.standsInFor = :worker order by c.number")
    List<FamilyCase> findLedInPlaceOf(String worker);

    @Query("select new org.shanyraq.casefile.CaseCard(c.number, f.name, c.riskLevel, c.status)"
            + " from FamilyCase c join Family f on f.id = c.familyId where c.number in :numbers")
    List<CaseCard> findCards(Collection<String> numbers);

    @Query("select m from Member m where m.id in :ids")
    List<Member> findMembers(Collection<UUID> ids);

    /** Case is folded as Unicode does it, whichever language the server of the database speaks. */
    @Query("select new org.shanyraq.casefile.CaseLine("
            + "c.number, c.familyId, f.name, c.riskLevel, c.status, c.leads.caseManager, c.openedAt)"
            + " from FamilyCase c join Family f on f.id = c.familyId"
            + " where (:everyCase = true or exists (select m.part from CaseMember m where m.caseNumber = c.number and "
            + CaseMember.IS_THE_PERSON + "))"
            + " and c.status in :#{#wanted.stages()}"
            + " and (:#{#wanted.isAnyRisk()} = true or c.riskLevel in :#{#wanted.risks()})"
            + " and (:#{#wanted.caseManager()} = '' or c.leads.caseManager = :#{#wanted.caseManager()})"
            + " and (:#{#wanted.event().name()} = 'any'"
            + " or :#{#wanted.event().name()} = 'came' and c.openedAt >= :since and c.openedAt < :until"
            + " or :#{#wanted.event().name()} = 'returned' and c.earlierCase is not null and c.openedAt >= :since and c.openedAt < :until"
            + " or :#{#wanted.event().name()} = 'admitted' and c.admittedAt >= :since and c.admittedAt < :until"
            + " or :#{#wanted.event().name()} = 'left' and c.closedAt >= :since and c.closedAt < :until"
            + " and c.exitReason in :#{#wanted.reasons()})"
            + " and (c.number like :words escape '\\' or f.id in :#{#wanted.families()}"
            + " or lower(collate(f.name as `und-x-icu`)) like :words escape '\\')")
    Slice<CaseLine> findLines(
            boolean everyCase,
            String person,
            Collection<String> groups,
            OffsetDateTime now,
            WantedCases wanted,
            String words,
            OffsetDateTime since,
            OffsetDateTime until,
            Pageable page);

    @Query("select new org.shanyraq.casefile.StatusCount(c.status, count(c)) from FamilyCase c group by c.status")
    List<StatusCount> countByStatus();
}
