package org.shanyraq.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JudgementRepository extends Repository<KeptJudgement, UUID> {

    KeptJudgement save(KeptJudgement judgement);

    Optional<KeptJudgement> findFirstByCaseNumberAndDecisionOrderBySequenceDesc(String caseNumber, String decision);
}
