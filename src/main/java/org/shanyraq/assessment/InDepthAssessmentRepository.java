package org.shanyraq.assessment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InDepthAssessmentRepository extends Repository<InDepthAssessment, UUID> {

    InDepthAssessment save(InDepthAssessment assessment);

    Optional<InDepthAssessment> findFirstByCaseNumberOrderBySequenceDesc(String caseNumber);

    Optional<InDepthAssessment> findFirstByCaseNumberAndSummarisedAtNotNullOrderBySequenceDesc(String caseNumber);
}
