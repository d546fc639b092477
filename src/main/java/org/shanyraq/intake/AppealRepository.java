package org.shanyraq.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AppealRepository extends Repository<Appeal, UUID> {

    Appeal save(Appeal appeal);

    Optional<Appeal> findFirstByCaseNumberOrderBySequenceDesc(String caseNumber);
}
