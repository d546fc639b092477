package org.shanyraq.change;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CircumstancesChangeRepository extends JpaRepository<CircumstancesChange, UUID> {

    List<CircumstancesChange> findByCaseNumberOrderByReportedAt(String caseNumber);
}
