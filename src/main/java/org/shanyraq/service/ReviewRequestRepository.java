package org.shanyraq.service;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRequestRepository extends JpaRepository<ReviewRequest, UUID> {

    Optional<ReviewRequest> findFirstByCaseNumberOrderByAskedAtDesc(String caseNumber);
}
