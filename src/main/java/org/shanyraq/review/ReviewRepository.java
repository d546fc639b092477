package org.shanyraq.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRepository extends JpaRepository<Review, UUID> {

    Optional<Review> findFirstByCaseNumberOrderByRecordedAtDesc(String caseNumber);
}
