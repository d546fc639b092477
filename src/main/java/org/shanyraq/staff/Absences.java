package org.shanyraq.staff;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shanyraq.access.Role;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, and who is told in their place. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Absences {

    private final AbsenceRepository absences;
    private final WorkerRepository workers;
    private final CentreClock clock;

    Absences(AbsenceRepository absences, WorkerRepository workers, CentreClock clock) {
        this.absences = absences;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * @throws Refusal if the worker is away already, or the substitute cannot stand in for them
     */
    public Absence begin(Away away, Submission submission) {
        if (now().containsKey(away.worker())) {
            throw Refusal.because("staff.awayAlready").at("absentWorker");
        }
        if (away.substitute() != null) {
            ensureCanStandIn(away.substitute(), away.worker());
        }
        int year = submission.at().getYear();
        String number = "A-%d-%04d".formatted(year, absences.nextNumber(year));
        return absences.save(new Absence(number, away, submission));
    }

    private void ensureCanStandIn(String substitute, String worker) {
        boolean can = !substitute.equals(worker)
                && !now().containsKey(substitute)
                && role(substitute)
                        .filter(role -> role(worker).filter(role::standsInFor).isPresent())
                        .isPresent();
        if (!can) {
            throw Refusal.because("staff.cannotStandIn").at("substitute");
        }
    }

    private Optional<Role> role(String worker) {
        return workers.findById(worker).filter(Worker::active).map(Worker::role).flatMap(Role::of);
    }

    /** Everybody who could be away, with somebody to stand in for them. */
    @Transactional(readOnly = true)
    public List<Worker> replaceable() {
        return workers.findByActiveTrueOrderByName().stream()
                .filter(worker ->
                        Role.of(worker.role()).filter(Role::worksWithFamilies).isPresent())
                .toList();
    }

    public void lasts(String number, LocalDate lastDay) {
        of(number).lasts(lastDay);
    }

    public void end(String number) {
        of(number).end(clock.now());
    }

    @Transactional(readOnly = true)
    public Absence of(String number) {
        return absences.findById(number).orElseThrow(() -> Refusal.because("staff.unknownAbsence", number));
    }

    /** Those who are away now, by user id. */
    @Transactional(readOnly = true)
    public Map<String, Absence> now() {
        return absences.findNow().stream().collect(Collectors.toMap(Absence::worker, Function.identity()));
    }

    /** Who is there, and who is told in place of the others, at this moment. */
    @Transactional(readOnly = true)
    public Presence presence() {
        return new Presence(now());
    }

    /** Who is told what this worker is to know: the worker, or who stands in for them. */
    @Transactional(readOnly = true)
    public Set<String> inPlaceOf(String worker) {
        return presence().inPlaceOf(Set.of(worker));
    }

    /** Who is told what this role is to know: all of them who are there, or else who stands in for them. */
    @Transactional(readOnly = true)
    public Set<String> inRole(Role role) {
        Set<String> all = workers.findByActiveTrueOrderByName().stream()
                .filter(worker -> role.is(worker.role()))
                .map(Worker::userId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return presence().inPlaceOf(all);
    }
}
