package org.shanyraq.casefile;

import java.util.Optional;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.judgement.Judgement;
import org.shanyraq.judgement.JudgementLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The judgements of the decision tables about every case. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Judgements implements JudgementLog {

    private final JudgementRepository judgements;
    private final CentreClock clock;

    Judgements(JudgementRepository judgements, CentreClock clock) {
        this.judgements = judgements;
        this.clock = clock;
    }

    @Override
    public void keep(String caseNumber, Judgement judgement) {
        judgements.save(new KeptJudgement(caseNumber, judgement, clock.now()));
    }

    /** What the table answered last about this case. */
    @Transactional(readOnly = true)
    public Optional<Judgement> latest(String caseNumber, String decision) {
        return judgements
                .findFirstByCaseNumberAndDecisionOrderBySequenceDesc(caseNumber, decision)
                .map(KeptJudgement::judgement);
    }
}
