package org.shanyraq.complaint;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ComplaintMeasureRepository extends JpaRepository<ComplaintMeasure, UUID> {

    List<ComplaintMeasure> findByComplaintNumberOrderByPosition(String complaintNumber);
}
