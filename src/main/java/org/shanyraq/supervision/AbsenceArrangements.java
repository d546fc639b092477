package org.shanyraq.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.HandedOver;
import org.shanyraq.casefile.Lead;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.SharedPapers;
import org.shanyraq.form.Submission;
import org.shanyraq.staff.Absence;
import org.shanyraq.staff.Absences;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How all cases of a worker who is away go to others, and come back. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AbsenceArrangements {

    private final Absences absences;
    private final HandOvers handOvers;
    private final CaseFiles caseFiles;
    private final SharedPapers papers;
    private final Workers workers;
    private final CentreClock clock;

    AbsenceArrangements(
            Absences absences,
            HandOvers handOvers,
            CaseFiles caseFiles,
            SharedPapers papers,
            Workers workers,
            CentreClock clock) {
        this.absences = absences;
        this.handOvers = handOvers;
        this.caseFiles = caseFiles;
        this.papers = papers;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * The absence is known from now on. The case files say who leads from now on, unless each case goes to a worker of
     * its own; what runs goes over with {@link #moveWork}.
     *
     * @return its number
     * @throws Refusal if nobody can take over as it is arranged
     */
    public String arrange(ArrangeAbsenceAnswers answers, Submission submission) {
        List<FamilyCase> all = caseFiles.ledBy(answers.absentWorker());
        if (answers.forGood() && all.isEmpty()) {
            throw Refusal.because("supervision.nothingToHandOver").at("absentWorker");
        }
        Absence absence = absences.begin(answers.away(), submission);
        if (!answers.caseByCase()) {
            String substitute = Needed.given(answers.substitute(), "substitute");
            all.forEach(each -> handOver(
                    each,
                    absence,
                    paper(absence, substitute, answers.reasonForExceeding(), answers.note()),
                    submission));
        }
        return absence.number();
    }

    /**
     * Each case goes to the worker who was chosen for it.
     *
     * @throws Refusal if these are not the cases that the worker leads now
     */
    public void distribute(String number, DistributeCasesAnswers answers, Submission submission) {
        Absence absence = absences.of(number);
        ensureAll(answers.cases(), caseFiles.ledBy(absence.worker()));
        answers.cases()
                .forEach(each -> handOver(
                        caseFiles.of(each.id()),
                        absence,
                        paper(absence, each.newCaseManager(), answers.reasonForExceeding(), answers.note()),
                        submission));
    }

    private static void ensureAll(List<CaseReceiver> chosen, List<FamilyCase> led) {
        Set<String> numbers = chosen.stream().map(CaseReceiver::id).collect(Collectors.toSet());
        if (!numbers.equals(led.stream().map(FamilyCase::number).collect(Collectors.toSet()))) {
            throw Refusal.because("supervision.casesChanged").at("cases");
        }
    }

    private void handOver(FamilyCase familyCase, Absence absence, ArrangeHandOverAnswers paper, Submission submission) {
        handOvers.ensureMayTake(familyCase, paper.newCaseManager(), paper.reasonForExceeding());
        familyCase
                .leads()
                .goOnWith(new HandedOver(
                        paper.newCaseManager(),
                        paper.handOverReason().ofLead(),
                        paper.lastDay(),
                        submission.person(),
                        papers.keep(
                                "arrange-hand-over", "start_handOverArranged", familyCase.number(), paper, submission),
                        submission.at(),
                        absence.number()));
    }

    /** As the coordinator would have written it in the file of this case alone. */
    private static ArrangeHandOverAnswers paper(
            Absence absence, String newCaseManager, @Nullable String reasonForExceeding, @Nullable String note) {
        return new ArrangeHandOverAnswers(
                newCaseManager,
                HandOverReason.valueOf(absence.reason().name()),
                !absence.forGood(),
                absence.plannedUntil(),
                reasonForExceeding,
                note);
    }

    /** What runs for the cases goes over to who leads each of them now. */
    public void moveWork(String number) {
        String absent = absences.of(number).worker();
        caseFiles.handedOverIn(number).forEach(familyCase -> moveWork(familyCase, absent));
    }

    private void moveWork(FamilyCase familyCase, String from) {
        if (standsIn(familyCase)) {
            handOvers.passWork(familyCase.number(), from, familyCase.caseManager());
        } else {
            handOvers.moveWork(familyCase.number(), from, familyCase.caseManager());
        }
    }

    private static boolean standsIn(FamilyCase familyCase) {
        return familyCase.leads().now().map(Lead::standsInFor).isPresent();
    }

    /** Either the worker is back, or stays away longer, and whoever stands in stands in longer. */
    public void end(String number, EndAbsenceAnswers answers) {
        if (!answers.isBack()) {
            lasts(number, answers.lastDay());
        }
    }

    private void lasts(String number, LocalDate lastDay) {
        Needed.given(lastDay, "lastDay");
        absences.lasts(number, lastDay);
        caseFiles.handedOverIn(number).stream()
                .filter(AbsenceArrangements::standsIn)
                .forEach(familyCase -> familyCase.leads().substitutionLasts(lastDay));
    }

    /** The worker is back: the cases come back, but for those that went another way meanwhile. */
    public void handBack(String number) {
        Absence absence = absences.of(number);
        absences.end(number);
        Stream.concat(
                        caseFiles.handedOverIn(number).stream().filter(AbsenceArrangements::standsIn),
                        caseFiles.ledInPlaceOf(absence.worker()).stream())
                .distinct()
                .forEach(familyCase -> handBack(familyCase, absence.worker()));
    }

    private void handBack(FamilyCase familyCase, String worker) {
        String substitute = familyCase.caseManager();
        familyCase.leads().backTo(worker, workers.works(worker), clock.now());
        if (!substitute.equals(familyCase.caseManager())) {
            moveWork(familyCase, substitute);
        }
    }
}
