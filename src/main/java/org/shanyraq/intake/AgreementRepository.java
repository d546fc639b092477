package org.shanyraq.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, UUID> {

    Agreement save(Agreement agreement);

    Optional<Agreement> findFirstByCaseNumberOrderBySequenceDesc(String caseNumber);
}
