package org.shanyraq.staff;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkerRepository extends Repository<Worker, String> {

    Worker save(Worker worker);

    Optional<Worker> findById(String userId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Worker> findLockedByUserId(String userId);

    List<Worker> findAll();

    List<Worker> findByActiveTrueOrderByName();

    /** All groups of everybody: who has several roles is listed under one of them only. */
    @Query(
            nativeQuery = true,
            value = "select distinct member.group_id_ from public.act_id_membership member"
                    + " join casefile.worker on worker.user_id = member.user_id_ where worker.active")
    Set<String> findRoles();

    /** A child of two of a worker's families is one child. */
    String LOAD = "select new org.shanyraq.staff.CaseManager(w.userId, w.name, count(distinct c.number),"
            + " count(distinct coalesce(m.person, m.id)))"
            + " from Worker w"
            + " left join FamilyCase c on c.leads.caseManager = w.userId and c.status = 'accompanied'"
            + " left join Family f on f.id = c.familyId"
            + " left join f.members m on m.child and m.leftOn is null"
            + " and (m.birthDate is null or m.birthDate > :bornAfter)"
            + " where w.active and w.role = 'caseManager'";

    @Query(LOAD + " group by w.userId, w.name order by w.name, w.userId")
    List<CaseManager> findCaseManagers(LocalDate bornAfter);

    @Query(LOAD + " and w.userId = :userId group by w.userId, w.name")
    Optional<CaseManager> findCaseManager(String userId, LocalDate bornAfter);

    /** @param butFor a case that is not counted; empty for none */
    @Query(
            "select new org.shanyraq.staff.Share(c.leads.caseManager, c.status, c.riskLevel, count(c.number)) from FamilyCase c"
                    + " where c.status in ('referred', 'accompanied', 'monitored') and c.number <> :butFor"
                    + " group by c.leads.caseManager, c.status, c.riskLevel")
    List<Share> findShares(String butFor);

    @Query("select new org.shanyraq.staff.Share(c.leads.caseManager, c.status, c.riskLevel, 1) from FamilyCase c"
            + " where c.number = :caseNumber")
    Optional<Share> findShare(String caseNumber);
}
