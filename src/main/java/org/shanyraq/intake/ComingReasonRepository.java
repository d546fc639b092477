package org.shanyraq.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ComingReasonRepository extends JpaRepository<ComingReason, UUID> {

    List<ComingReason> findByFilingId(UUID filing);

    List<ComingReason> findByCaseNumberAndStruckIsFalse(String caseNumber);

    List<ComingReason> findByOneOffNumberAndStruckIsFalse(String number);
}
