package org.shanyraq.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.assessment.RiskAssessment;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.assessment.RiskFactors;
import org.shanyraq.assessment.RiskStage;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.casefile.Urgency;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.running.RunningCase;
import org.shanyraq.service.Accompaniment;
import org.shanyraq.service.ReviewReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The changes in all families' circumstances that alter their risk (T1155). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Changes {

    private final CircumstancesChangeRepository changes;
    private final RiskAssessments risks;
    private final CaseFiles caseFiles;
    private final Accompaniment accompaniment;
    private final Urgency urgency;
    private final RunningCase running;
    private final Decisions decisions;
    private final Sights sights;
    private final CentreClock clock;

    Changes(
            CircumstancesChangeRepository changes,
            RiskAssessments risks,
            CaseFiles caseFiles,
            Accompaniment accompaniment,
            Urgency urgency,
            RunningCase running,
            Decisions decisions,
            Sights sights,
            CentreClock clock) {
        this.changes = changes;
        this.risks = risks;
        this.caseFiles = caseFiles;
        this.accompaniment = accompaniment;
        this.urgency = urgency;
        this.running = running;
        this.decisions = decisions;
        this.sights = sights;
        this.clock = clock;
    }

    /** The factors as they were seen last, for whom what is told of health and violence concerns; to others nothing is shown as known. */
    @Transactional(readOnly = true)
    public ToRecord toRecord(String caseNumber) {
        return new ToRecord(risks.latest(caseNumber)
                .filter(risk -> seesRisk(caseNumber))
                .map(risk -> RiskFactors.tickingAsSeenLast(risk.factors(), risk.protectiveFactors()))
                .orElse(null));
    }

    /** What has changed; its risk factors are there to be scored next. */
    public CircumstancesChange record(RecordChangeAnswers answers, Submission submission) {
        String caseNumber = submission.caseNumber();
        RiskAssessment risk = risks.recordFactors(
                caseNumber,
                RiskStage.change,
                withUnseen(answers.risk().factors(), caseNumber, RiskAssessment::factors),
                withUnseen(answers.risk().protectiveFactors(), caseNumber, RiskAssessment::protectiveFactors),
                submission);
        RiskLevel before = caseFiles.of(caseNumber).riskLevel();
        return changes.save(new CircumstancesChange(answers.changedOn(), before, risk, submission));
    }

    /** What the person was not shown they cannot have taken away. */
    private List<String> withUnseen(
            List<String> ticked, String caseNumber, Function<RiskAssessment, List<String>> which) {
        return seesRisk(caseNumber)
                ? ticked
                : Stream.concat(risks.latest(caseNumber).map(which).stream().flatMap(List::stream), ticked.stream())
                        .distinct()
                        .toList();
    }

    private boolean seesRisk(String caseNumber) {
        return sights.of(caseNumber).readsOfHealth();
    }

    /**
     * Everything that runs for the family learns the level that was confirmed, and what follows from it.
     *
     * @param reviewInterval the row of the deadlines table by which the next review is due
     */
    public void adjust(UUID id, RiskLevel level, String reviewInterval) {
        CircumstancesChange change = changes.findById(id).orElseThrow();
        change.adjusted(level, clock.now());
        Map<String, Object> facts = new HashMap<>(urgency.of(change.caseNumber()));
        facts.put("reviewInterval", reviewInterval);
        running.learn(change.caseNumber(), facts);
    }

    /** @return whether the review comes now, by the decision {@code reviewAfterChange} */
    public boolean decideReview(UUID id) {
        CircumstancesChange change = changes.findById(id).orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put("planCarriedOut", accompaniment.isUnderWay(change.caseNumber()));
        facts.put(
                "riskBefore",
                Optional.ofNullable(change.riskBefore()).map(Enum::name).orElse(null));
        facts.put(
                "riskLevel",
                Optional.ofNullable(change.riskAfter()).map(Enum::name).orElseThrow());
        boolean now =
                decisions.ask("reviewAfterChange", change.caseNumber(), facts).isTrue("reviewNow");
        change.decideReview(now);
        if (now) {
            accompaniment.noteRequest(
                    change.caseNumber(), ReviewReason.circumstancesChanged, change.filingId(), clock.now());
        }
        return now;
    }

    /** The first one first. */
    @Transactional(readOnly = true)
    public List<CircumstancesChange> of(String caseNumber) {
        return changes.findByCaseNumberOrderByReportedAt(caseNumber);
    }

    public record ToRecord(@Nullable RiskFactors risk) {}
}
