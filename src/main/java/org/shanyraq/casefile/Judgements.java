package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.judgement.Judgement;
import org.shanyraq.judgement.JudgementLog;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The judgements of the decision tables about every case. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Judgements implements JudgementLog {

    private static final int MOST = 1000;

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

    /** What the tables said about this case in a time, in the order in which they did. */
    @Transactional(readOnly = true)
    public List<Given> between(String caseNumber, OffsetDateTime since, OffsetDateTime until) {
        return judgements
                .findByCaseNumberAndJudgedAtBetweenOrderBySequence(caseNumber, since, until, Limit.of(MOST))
                .stream()
                .map(kept -> new Given(clock.at(kept.judgedAt()), kept.judgement()))
                .toList();
    }

    /** @param at the centre's time */
    public record Given(OffsetDateTime at, Judgement judgement) {}
}
