package org.shanyraq.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewContributionRepository extends JpaRepository<ReviewContribution, UUID> {

    List<ReviewContribution> findByCaseNumberAndReviewIdIsNullOrderByRecordedAt(String caseNumber);
}
