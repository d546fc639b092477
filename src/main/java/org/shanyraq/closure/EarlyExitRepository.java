package org.shanyraq.closure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EarlyExitRepository extends JpaRepository<EarlyExit, UUID> {

    Optional<EarlyExit> findByCaseNumberAndOutcomeIsNull(String caseNumber);
}
