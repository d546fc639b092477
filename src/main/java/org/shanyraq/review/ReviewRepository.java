package org.shanyraq.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRepository extends JpaRepository<Review, UUID> {

    Slice<Review> findByCaseNumberOrderByRecordedAtDesc(String caseNumber, Pageable page);

    Optional<Review> findFirstByCaseNumberOrderByRecordedAtDesc(String caseNumber);
}
