package org.shanyraq.closure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClosureRepository extends JpaRepository<Closure, UUID> {

    Optional<Closure> findFirstByCaseNumberOrderByPreparedAtDesc(String caseNumber);
}
