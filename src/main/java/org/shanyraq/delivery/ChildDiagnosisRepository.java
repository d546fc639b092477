package org.shanyraq.delivery;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChildDiagnosisRepository extends JpaRepository<ChildDiagnosis, UUID> {

    List<ChildDiagnosis> findByFilingId(UUID filing);
}
