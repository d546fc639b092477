package org.shanyraq.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A family's risk history: every look at its risk, the level proposed and the level set. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RiskAssessments {

    /** The factor of the decision {@code riskLevel} that is red whatever else is known. */
    private final RiskAssessmentRepository assessments;

    private final CaseFiles caseFiles;
    private final Decisions decisions;
    private final CentreClock clock;

    RiskAssessments(RiskAssessmentRepository assessments, CaseFiles caseFiles, Decisions decisions, CentreClock clock) {
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Opens another look at the risk: what was seen, not yet judged. While a danger is open, it is seen (A122). */
    public RiskAssessment recordFactors(
            String caseNumber,
            RiskStage stage,
            List<String> factors,
            List<String> protectiveFactors,
            Submission submission) {
        RiskAssessment look = new RiskAssessment(caseNumber, stage, factors, protectiveFactors, submission);
        if (caseFiles.of(caseNumber).hasOpenDanger()) {
            look.alsoSeen(RiskFactors.IMMEDIATE_DANGER);
        }
        return assessments.save(look);
    }

    public RiskAssessment recordFactors(String caseNumber, RiskStage stage, RiskFactors risk, Submission submission) {
        return recordFactors(caseNumber, stage, risk.factors(), risk.protectiveFactors(), submission);
    }

    /**
     * Asks the decision {@code riskLevel} about the factors recorded last and keeps its answer beside them.
     *
     * @return the look at the risk that is to be confirmed
     * @throws IllegalStateException if no factors have been recorded since a level was last confirmed
     */
    public RiskAssessment score(String caseNumber) {
        return score(latest(caseNumber)
                .orElseThrow(() -> new IllegalStateException("No risk factors recorded for " + caseNumber)));
    }

    private RiskAssessment score(RiskAssessment look) {
        Judgement judgement = decisions.ask(
                "riskLevel",
                look.caseNumber(),
                Map.of(
                        "factors", look.factors(),
                        "protectiveFactors", look.protectiveFactors(),
                        "phase", phase(look).name()));
        look.propose(judgement);
        return look;
    }

    /** A look that can be taken in either phase belongs to the one that the family has come to since it was referred. */
    private RiskPhase phase(RiskAssessment look) {
        return Stream.concat(
                        history(look.caseNumber()).stream().filter(earlier -> !earlier.isWithdrawn()), Stream.of(look))
                .map(taken -> taken.stage().phase())
                .filter(Objects::nonNull)
                .reduce(RiskPhase.entry, (before, after) -> after);
    }

    /**
     * Sets the level that the worker answers for. Two looks at a family's risk can wait side by side, such as a
     * review's and one after a change; each is confirmed for itself.
     *
     * @param grounds needed where the level is not the proposed one
     */
    public RiskAssessment confirm(UUID id, RiskLevel level, @Nullable String grounds, Submission submission) {
        RiskAssessment assessment = of(id);
        assessment.confirm(level, grounds, submission);
        FamilyCase familyCase = caseFiles.of(assessment.caseNumber());
        familyCase.riskConfirmed(level);
        // A danger that a family was referred with, or that its first contact saw, stands until its admission.
        if (familyCase.status() != CaseStatus.referred && !assessment.sees(RiskFactors.IMMEDIATE_DANGER)) {
            familyCase.noDangerSeen();
        }
        return assessment;
    }

    @Transactional(readOnly = true)
    public RiskAssessment of(UUID id) {
        return assessments.findById(id).orElseThrow();
    }

    /** The level that was confirmed last since this look at the risk was taken, if another one was. */
    @Transactional(readOnly = true)
    public Optional<RiskLevel> confirmedSince(RiskAssessment assessment) {
        return history(assessment.caseNumber()).stream()
                .filter(RiskAssessment::counts)
                .filter(other -> other.isConfirmedAfter(assessment.recordedAt()))
                .max(Comparator.comparing(RiskAssessment::confirmedAt))
                .map(RiskAssessment::level);
    }

    /** Whether a child of the family is in immediate danger, for all that is known now. */
    @Transactional(readOnly = true)
    public boolean immediateDanger(String caseNumber) {
        return caseFiles.of(caseNumber).immediateDanger();
    }

    /**
     * A child was reported to be in danger: that is added to what is known of the family and is red at once (A122).
     * Looks that nobody has confirmed yet take it up, and wait on for whoever confirms them.
     *
     * @return the id of a look that took it up, see {@link #dangerWasNone}
     */
    public UUID dangerReported(String caseNumber, Submission submission) {
        List<RiskAssessment> waiting = waiting(caseNumber);
        if (waiting.isEmpty()) {
            return redAtOnce(caseNumber, submission).id();
        }
        takeUp(waiting);
        return waiting.get(0).id();
    }

    /** A danger that is known was told of once more: looks that were taken since take it up too. */
    public void dangerToldAgain(String caseNumber) {
        takeUp(waiting(caseNumber));
    }

    private void takeUp(List<RiskAssessment> waiting) {
        waiting.forEach(look -> {
            look.alsoSeen(RiskFactors.IMMEDIATE_DANGER);
            score(look);
        });
    }

    private RiskAssessment redAtOnce(String caseNumber, Submission submission) {
        Optional<RiskAssessment> known = latest(caseNumber);
        RiskAssessment look = recordFactors(
                caseNumber,
                RiskStage.danger,
                known.map(RiskAssessment::factors).orElse(List.of()),
                known.map(RiskAssessment::protectiveFactors).orElse(List.of()),
                submission);
        look.alsoSeen(RiskFactors.IMMEDIATE_DANGER);
        return confirm(look.id(), score(look).proposal().orElseThrow().level(), null, submission);
    }

    /** The danger turned out to be none: what took it up counts no more, and the level before it stands again. */
    public void dangerWasNone(UUID id) {
        RiskAssessment look = of(id);
        if (look.stage() == RiskStage.danger) {
            look.withdraw(clock.now());
            caseFiles.of(look.caseNumber()).riskIsAgain(lastConfirmed(look.caseNumber()));
        }
        waiting(look.caseNumber()).forEach(other -> {
            other.notSeen(RiskFactors.IMMEDIATE_DANGER);
            score(other);
        });
    }

    private List<RiskAssessment> waiting(String caseNumber) {
        return history(caseNumber).stream().filter(RiskAssessment::waits).toList();
    }

    private @Nullable RiskLevel lastConfirmed(String caseNumber) {
        return history(caseNumber).stream()
                .filter(RiskAssessment::counts)
                .reduce((earlier, later) -> later)
                .map(RiskAssessment::level)
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public Optional<RiskAssessment> latest(String caseNumber) {
        return assessments.findFirstByCaseNumberAndWithdrawnAtIsNullOrderBySequenceDesc(caseNumber);
    }

    /** Every look at the family's risk, the first one first. */
    @Transactional(readOnly = true)
    public List<RiskAssessment> history(String caseNumber) {
        return assessments.findByCaseNumberOrderBySequence(caseNumber);
    }
}
