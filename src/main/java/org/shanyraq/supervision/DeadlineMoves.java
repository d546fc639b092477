package org.shanyraq.supervision;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.running.RunningCase;
import org.shanyraq.running.RunningDeadline;
import org.shanyraq.running.RunningDeadlines;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the running time limits of a case are moved, within the latitude that the centre gives. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DeadlineMoves {

    private final DeadlineExtensionRepository extensions;
    private final GrantedDays grantedDays;
    private final RunningDeadlines deadlines;
    private final RunningCase running;
    private final CaseFiles caseFiles;
    private final Workers workers;
    private final Decisions decisions;

    DeadlineMoves(
            DeadlineExtensionRepository extensions,
            GrantedDays grantedDays,
            RunningDeadlines deadlines,
            RunningCase running,
            CaseFiles caseFiles,
            Workers workers,
            Decisions decisions) {
        this.extensions = extensions;
        this.grantedDays = grantedDays;
        this.deadlines = deadlines;
        this.running = running;
        this.caseFiles = caseFiles;
        this.workers = workers;
        this.decisions = decisions;
    }

    /**
     * Keeps what is granted; what waits for the limit moves with {@link #apply}.
     *
     * @throws Refusal if the limit does not run any more, stands, or would be moved too far
     */
    public void grant(GrantTimeAnswers answers, Submission submission) {
        String caseNumber = submission.caseNumber();
        RunningDeadline moved = movable(caseNumber).keySet().stream()
                .filter(deadline -> id(deadline).equals(answers.deadline()))
                .findFirst()
                .orElseThrow(() -> Refusal.because("supervision.limitGone").at("deadline"));
        Latitude latitude = latitude(caseNumber, moved.key(), caseNumber);
        latitude.ensureAllows(answers.daysGranted(), granted(caseNumber, moved), workers.role(submission.person()));
        ensurePauseHelps(answers, moved);
        extensions.save(new DeadlineExtension(moved, answers, submission));
        grantedDays.forget(caseNumber);
    }

    private static void ensurePauseHelps(GrantTimeAnswers answers, RunningDeadline moved) {
        boolean late = answers.moveKind() == MoveKind.pause
                && answers.pausedFrom().isAfter(moved.limit().toLocalDate());
        if (late) {
            throw Refusal.because("supervision.pauseAfterLimit").at("pausedFrom");
        }
    }

    /** Due dates and armed timers of the case move to where they belong now. */
    public void apply(String caseNumber) {
        running.countAnew(caseNumber);
    }

    /** The limits of this case that run and do not stand, the next one first, with how far they may be moved. */
    Map<RunningDeadline, Latitude> movable(String caseNumber) {
        Map<RunningDeadline, Latitude> movable = new LinkedHashMap<>();
        deadlines.of(caseNumber).forEach(deadline -> movable.put(deadline, latitude(caseNumber, deadline.key(), null)));
        movable.values().removeIf(latitude -> !latitude.isAny());
        return movable;
    }

    /** What was moved in this case, the first one first. */
    @Transactional(readOnly = true)
    public List<DeadlineExtension> of(String caseNumber) {
        return extensions.findByCaseNumberOrderBySequence(caseNumber);
    }

    List<DeadlineExtension> granted(String caseNumber, RunningDeadline deadline) {
        return extensions.findByCaseNumberAndDeadlineAndCountedFromOrderBySequence(
                caseNumber, deadline.key(), OffsetDateTime.parse(deadline.countedFrom()));
    }

    /** @param keptFor the case in whose file the judgement is kept, or {@code null} */
    private Latitude latitude(String caseNumber, String deadline, @Nullable String keptFor) {
        boolean danger = caseFiles.of(caseNumber).immediateDanger();
        return Latitude.of(
                decisions.ask("deadlineExtension", keptFor, Map.of("deadline", deadline, "immediateDanger", danger)));
    }

    /** As the form's choice has it. */
    static String id(RunningDeadline deadline) {
        return deadline.key() + "/" + deadline.countedFrom();
    }
}
