package org.shanyraq.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AdmissionMinutesRepository extends Repository<AdmissionMinutes, UUID> {

    AdmissionMinutes save(AdmissionMinutes minutes);

    Optional<AdmissionMinutes> findFirstByCaseNumberOrderBySequenceDesc(String caseNumber);
}
