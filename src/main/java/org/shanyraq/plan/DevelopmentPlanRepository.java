package org.shanyraq.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DevelopmentPlanRepository extends JpaRepository<DevelopmentPlan, UUID> {

    /** The newest version, with its goals; their measures follow in one further query. */
    @EntityGraph(attributePaths = "goals")
    @Query("""
        select plan from DevelopmentPlan plan where plan.caseNumber = :caseNumber and plan.version =
            (select max(other.version) from DevelopmentPlan other where other.caseNumber = :caseNumber)
        """)
    Optional<DevelopmentPlan> newest(String caseNumber);

    @EntityGraph(attributePaths = "goals")
    Optional<DevelopmentPlan> findByCaseNumberAndStatus(String caseNumber, PlanStatus status);

    @Query("""
        select distinct plan.caseNumber from DevelopmentPlan plan join plan.goals goal join goal.measures measure
        where plan.status = :status and measure.responsible in :roles and exists (
            select open.number from FamilyCase open
            where open.number = plan.caseNumber and open.status not in ('closed', 'notAdmitted'))
        """)
    List<String> findCases(PlanStatus status, Collection<String> roles);

    /** With their goals. */
    @Query("select measure from Measure measure join fetch measure.goal where measure.id in :ids")
    List<Measure> findMeasures(Collection<UUID> ids);
}
