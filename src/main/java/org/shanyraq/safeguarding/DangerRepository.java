package org.shanyraq.safeguarding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DangerRepository extends Repository<Danger, UUID> {

    Danger save(Danger danger);

    Optional<Danger> findById(UUID id);

    List<Danger> findByCaseNumberOrderByReportedAt(String caseNumber);

    List<Danger> findByCaseNumberAndOutcomeIsNull(String caseNumber);
}
