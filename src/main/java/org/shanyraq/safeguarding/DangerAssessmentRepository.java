package org.shanyraq.safeguarding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DangerAssessmentRepository extends Repository<DangerAssessment, UUID> {

    DangerAssessment save(DangerAssessment assessment);

    Optional<DangerAssessment> findFirstByDangerIdOrderBySequenceDesc(UUID dangerId);

    boolean existsByDangerIdAndFoundTrue(UUID dangerId);
}
