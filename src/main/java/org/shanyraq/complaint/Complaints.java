package org.shanyraq.complaint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.running.Deadlines;
import org.shanyraq.running.OpenWork;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints of families (T782, T796). A complaint lies with the director; if it names the director, with the coordinators, and the
 * founder, outside of the centre, answers it; if it names both, with whoever took it down. What it says is read by nobody
 * else but who answers it, and answered by nobody whom it concerns, whoever the task is set to.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Complaints {

    /** In place of a user id: the founder answers. */
    public static final String FOUNDER = "founder";

    /** The variable of a measure's process that says which it is. */
    public static final String MEASURE_ID = "measureId";

    private static final String DEADLINE = "complaint";

    private final ComplaintRepository complaints;
    private final ComplaintMeasureRepository measures;
    private final ComplaintKinds kinds;
    private final Concerned concerned;
    private final Workers workers;
    private final Deadlines deadlines;
    private final OpenWork work;
    private final CentreClock clock;

    Complaints(
            ComplaintRepository complaints,
            ComplaintMeasureRepository measures,
            ComplaintKinds kinds,
            Concerned concerned,
            Workers workers,
            Deadlines deadlines,
            OpenWork work,
            CentreClock clock) {
        this.complaints = complaints;
        this.measures = measures;
        this.kinds = kinds;
        this.concerned = concerned;
        this.workers = workers;
        this.deadlines = deadlines;
        this.work = work;
        this.clock = clock;
    }

    /** Whoever is spoken to takes it down, with or without a case, with or without a name. */
    public Complaint takeDown(TakeDownComplaintAnswers answers, Submission submission) {
        if (!Boolean.TRUE.equals(answers.anonymous())) {
            Needed.given(answers.madeBy(), "madeBy");
        }
        if (!kinds.include(answers.kinds())) {
            throw Refusal.because("complaint.unknownKind").at("kinds");
        }
        ensureWorkers(answers.workers(), "workers");
        int year = submission.at().getYear();
        Complaint complaint = new Complaint(
                "K-%d-%04d".formatted(year, complaints.nextNumber(year)),
                answers,
                keeper(answers.workers(), submission.person()),
                deadlines.limit(DEADLINE, since(answers.madeOn(), submission)),
                submission);
        ensureKeptByNobodyConcerned(complaint);
        return complaints.save(complaint);
    }

    /** Where nobody is left with whom it could lie, whoever took it down keeps it: never a complaint about themselves. */
    private void ensureKeptByNobodyConcerned(Complaint complaint) {
        String keeper = complaint.lies().person();
        if (keeper != null && concerned.by(complaint).contains(keeper)) {
            throw Refusal.because("complaint.takenDownByConcerned").at("workers");
        }
    }

    /** From when the days count: also of what was taken down later than it was made. */
    public OffsetDateTime since(LocalDate madeOn, Submission submission) {
        return submission.at().atZoneSameInstant(clock.getZone()).with(madeOn).toOffsetDateTime();
    }

    private Keeper keeper(Collection<String> named, String takenBy) {
        return Stream.of(Role.director, Role.coordinator)
                .filter(role ->
                        !concerned.inRole(role.group(), new HashSet<>(named)).isEmpty())
                .findFirst()
                .map(role -> new Keeper(role.group(), null, role != Role.director))
                .orElseGet(() -> new Keeper(null, takenBy, true));
    }

    /**
     * Says who answers it.
     *
     * @return the user id of who is to write the answer down: for the founder, whoever hands it over
     * @throws Refusal if it does not lie with the person, or the chosen one is concerned
     */
    public String handOver(String number, HandOverComplaintAnswers answers, Submission submission) {
        Complaint complaint = ofKeeper(number, submission.person());
        if (answers.alsoConcerned().contains(submission.person())) {
            throw Refusal.because("complaint.notYourself").at("alsoConcerned");
        }
        ensureWorkers(answers.alsoConcerned(), "alsoConcerned");
        boolean founder = answers.answerer().equals(FOUNDER);
        complaint.handOver(founder ? null : answers.answerer(), answers.caseNumber(), answers.alsoConcerned());
        if (!founder
                && !answerers(complaint).stream().map(Worker::userId).toList().contains(answers.answerer())) {
            throw Refusal.because("complaint.concerned").at("answerer");
        }
        return founder ? submission.person() : answers.answerer();
    }

    /** Who could answer it, being of the centre and not concerned; nobody where that is the founder's alone. */
    List<Worker> answerers(Complaint complaint) {
        if (!Role.director.is(complaint.lies().role())) {
            return List.of();
        }
        Set<String> those = concerned.by(complaint);
        return concerned.able().stream()
                .filter(worker -> !those.contains(worker.userId()))
                .toList();
    }

    /**
     * @return whether the family goes further
     * @throws Refusal if whoever files is concerned, or it is neither set to them nor lies with them
     */
    public boolean answer(String number, AnswerComplaintAnswers answers, Submission submission) {
        Complaint complaint = toAnswer(number, submission.person());
        boolean goesFurther = answers.satisfaction() == Satisfaction.goesFurther;
        complaint.answer(answers, goesFurther ? keeperOfSecondLook(complaint, submission.person()) : null, submission);
        int place = 0;
        for (AnswerComplaintAnswers.Measure measure : answers.measures()) {
            if (!workers.works(measure.doer())) {
                throw Refusal.because("complaint.unknownWorker").at("measures", place, "doer");
            }
            measures.save(new ComplaintMeasure(number, place++, measure));
        }
        return goesFurther;
    }

    private Keeper keeperOfSecondLook(Complaint complaint, String answeredBy) {
        Set<String> those = concerned.by(complaint);
        those.add(answeredBy);
        boolean director = !complaint.isTheFounders()
                && !concerned.inRole(Role.director.group(), those).isEmpty();
        Keeper first = complaint.lies();
        return director
                ? new Keeper(Role.director.group(), null, false)
                : new Keeper(first.role(), first.person(), true);
    }

    /** @throws Refusal if whoever files is concerned or gave the first answer, unless it is the founder's that they write down */
    public void lookAgain(String number, LookAgainAtComplaintAnswers answers, Submission submission) {
        Complaint complaint = toLookAgain(number, submission.person());
        complaint.lookAgain(answers, submission);
    }

    public Keeper keeperOfSecondLook(String number) {
        return known(number).liesTheSecondTime();
    }

    public Keeper keeper(String number) {
        return known(number).lies();
    }

    /** For whom it lies with. */
    Complaint ofKeeper(String number, String person) {
        Complaint complaint = known(number);
        if (!lies(complaint.lies(), complaint, person)) {
            throw Refusal.because("complaint.notYours");
        }
        return complaint;
    }

    /** For who answers it, or writes down what the founder answers. */
    Complaint toAnswer(String number, String person) {
        Complaint complaint = known(number);
        boolean keeps = lies(complaint.lies(), complaint, person);
        if (!keeps && !person.equals(complaint.answerer())) {
            throw Refusal.because("complaint.notYours");
        }
        if (concerned.by(complaint).contains(person)
                && (!complaint.isTheFounders() || couldBeWrittenByOthers(complaint))) {
            throw Refusal.because("complaint.youAreConcerned");
        }
        return complaint;
    }

    /** What the founder answers is written down by somebody who is not concerned, as long as there is one with whom it lies. */
    private boolean couldBeWrittenByOthers(Complaint complaint) {
        String role = complaint.lies().role();
        return role != null && !concerned.inRole(role, concerned.by(complaint)).isEmpty();
    }

    Complaint toLookAgain(String number, String person) {
        Complaint complaint = known(number);
        Keeper second = complaint.liesTheSecondTime();
        if (!lies(second, complaint, person)) {
            throw Refusal.because("complaint.notYours");
        }
        if (!second.founder()
                && (person.equals(complaint.answeredBy())
                        || concerned.by(complaint).contains(person))) {
            throw Refusal.because("complaint.youAreConcerned");
        }
        return complaint;
    }

    /** Whether the person may read what it says. */
    boolean reads(Complaint complaint, String person) {
        return lies(complaint.lies(), complaint, person)
                || lies(complaint.liesTheSecondTime(), complaint, person)
                || (person.equals(complaint.answerer()) && !complaint.names(person));
    }

    private boolean lies(Keeper keeper, Complaint complaint, String person) {
        return person.equals(keeper.person())
                || (keeper.role() != null && keeper.role().equals(workers.role(person)) && !complaint.names(person));
    }

    /** The measures that follow from it and are not begun. */
    @Transactional(readOnly = true)
    public List<ComplaintMeasure> measures(String number) {
        return measures.findByComplaintNumberOrderByPosition(number);
    }

    /** For who does it, for whom the complaint lies with, and, once its doer has left, for whom it was set to then. */
    ComplaintMeasure measure(UUID id, String person) {
        ComplaintMeasure measure = measures.findById(id).orElseThrow();
        Complaint complaint = known(measure.complaintNumber());
        if (!person.equals(measure.doer())
                && !lies(complaint.lies(), complaint, person)
                && (workers.works(measure.doer()) || !tookOver(measure, person))) {
            throw Refusal.because("complaint.notYours");
        }
        return measure;
    }

    private boolean tookOver(ComplaintMeasure measure, String person) {
        return work.asked(person, Stream.ofNullable(workers.role(person)).toList(), measure.complaintNumber()).stream()
                .anyMatch(asked -> measure.id().toString().equals(asked.known().get(MEASURE_ID)));
    }

    public void carryOut(UUID id, CarryOutComplaintMeasureAnswers answers, Submission submission) {
        ComplaintMeasure measure = measure(id, submission.person());
        if (!answers.done()) {
            Needed.given(answers.result(), "result");
        }
        measure.end(answers, submission.at());
    }

    /** With the person or group it lies with. */
    Collection<String> keepers(Complaint complaint) {
        Keeper keeper = complaint.lies();
        return keeper.role() == null
                ? Stream.ofNullable(keeper.person()).toList()
                : concerned.inRole(keeper.role(), complaint.workers());
    }

    /** Directors and coordinators whom it does not name. */
    Collection<String> watchers(Complaint complaint) {
        Set<String> all = new TreeSet<>(keepers(complaint));
        Stream.of(Role.values())
                .filter(Role::watchesOverAll)
                .forEach(role -> all.addAll(concerned.inRole(role.group(), complaint.workers())));
        return all;
    }

    Complaint known(String number) {
        return complaints.findById(number).orElseThrow(() -> Refusal.because("complaint.notYours"));
    }

    private void ensureWorkers(Collection<String> people, String field) {
        List<String> unknown = new ArrayList<>(people);
        unknown.removeIf(workers::works);
        if (!unknown.isEmpty()) {
            throw Refusal.because("complaint.unknownWorker").at(field);
        }
    }

    /**
     * What is in the centre of them for a person: those that they may read, and those that they took down; for who watches over
     * all every one, also of what names them. That there is one they see in their lists of tasks; were it missing here, its
     * absence would tell whom it names.
     */
    List<Complaint> of(String person, int most) {
        @Nullable String role = workers.role(person);
        boolean watches =
                role != null && Role.of(role).map(Role::watchesOverAll).orElse(false);
        return complaints.findFor(person, role == null ? "" : role, watches, Limit.of(most));
    }
}
