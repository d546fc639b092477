package org.shanyraq.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DeadlineExtensionRepository extends Repository<DeadlineExtension, UUID> {

    DeadlineExtension save(DeadlineExtension extension);

    List<DeadlineExtension> findByCaseNumberAndDeadlineAndCountedFromOrderBySequence(
            String caseNumber, String deadline, OffsetDateTime countedFrom);

    List<DeadlineExtension> findByCaseNumberOrderBySequence(String caseNumber);
}
