package org.shanyraq.closure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClosureRepository extends JpaRepository<Closure, UUID> {

    /** @param earlyExitId {@code null} for the closure to which the work itself led */
    Optional<Closure> findFirstByCaseNumberAndEarlyExitIdOrderByPreparedAtDesc(String caseNumber, UUID earlyExitId);

    Optional<Closure> findByCaseNumberAndDecisionIsNull(String caseNumber);
}
