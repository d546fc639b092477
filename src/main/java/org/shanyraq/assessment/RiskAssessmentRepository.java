package org.shanyraq.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RiskAssessmentRepository extends Repository<RiskAssessment, UUID> {

    RiskAssessment save(RiskAssessment assessment);

    Optional<RiskAssessment> findById(UUID id);

    Optional<RiskAssessment> findFirstByCaseNumberAndWithdrawnAtIsNullOrderBySequenceDesc(String caseNumber);

    List<RiskAssessment> findByCaseNumberOrderBySequence(String caseNumber);
}
