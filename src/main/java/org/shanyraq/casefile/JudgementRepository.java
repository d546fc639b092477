package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface JudgementRepository extends Repository<KeptJudgement, UUID> {

    KeptJudgement save(KeptJudgement judgement);

    Optional<KeptJudgement> findFirstByCaseNumberAndDecisionOrderBySequenceDesc(String caseNumber, String decision);

    List<KeptJudgement> findByCaseNumberAndJudgedAtBetweenOrderBySequence(
            String caseNumber, OffsetDateTime since, OffsetDateTime until, Limit most);
}
