package org.shanyraq.assessment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PrimaryAssessmentRepository extends Repository<PrimaryAssessment, UUID> {

    PrimaryAssessment save(PrimaryAssessment assessment);

    Optional<PrimaryAssessment> findFirstByCaseNumberOrderBySequenceDesc(String caseNumber);
}
