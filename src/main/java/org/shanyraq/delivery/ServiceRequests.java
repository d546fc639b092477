package org.shanyraq.delivery;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FilePart;
import org.shanyraq.casefile.Filings;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.plan.Measure;
import org.shanyraq.running.CaseEnded;
import org.shanyraq.running.RunningCase;
import org.shanyraq.service.ServiceGiven;
import org.shanyraq.service.ServiceRecord;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.staff.Workers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of specialists, and what becomes of it (T1151, T1156). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ServiceRequests {

    private final ServiceRequestRepository requests;
    private final ServiceRecords records;
    private final ServiceCatalogue catalogue;
    private final DevelopmentPlans plans;
    private final CaseFiles caseFiles;
    private final Filings filings;
    private final Workers workers;
    private final RunningCase running;
    private final CentreClock clock;
    private final ChildDiagnoses diagnoses;

    ServiceRequests(
            ServiceRequestRepository requests,
            ServiceRecords records,
            ServiceCatalogue catalogue,
            DevelopmentPlans plans,
            CaseFiles caseFiles,
            Filings filings,
            Workers workers,
            RunningCase running,
            CentreClock clock,
            ChildDiagnoses diagnoses) {
        this.requests = requests;
        this.records = records;
        this.catalogue = catalogue;
        this.plans = plans;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.workers = workers;
        this.running = running;
        this.clock = clock;
        this.diagnoses = diagnoses;
    }

    public ServiceRequest ask(AskSpecialistAnswers answers, Submission submission) {
        ensureComplete(answers.wanted(), submission.caseNumber());
        return requests.save(new ServiceRequest(answers.wanted(), submission));
    }

    /** @return whether it is accepted */
    public boolean answer(UUID id, AnswerServiceRequestAnswers answers, Submission submission) {
        ServiceRequest request = of(id);
        if (answers.answer() == RequestAnswer.accept) {
            request.accept(answers.firstSessionOn(), submission);
            return true;
        }
        Needed.given(answers.returnedBecause(), "returnedBecause");
        request.sendBack(answers.returnedBecause(), answers.returnNote());
        return false;
    }

    /** The request as it is asked again, or withdrawn. */
    public ServiceRequest revise(UUID id, ReviseServiceRequestAnswers answers, Submission submission) {
        ServiceRequest request = of(id);
        if (answers.decision() == RevisionDecision.withdraw) {
            request.withdraw(submission.at());
        } else {
            ensureComplete(answers.wanted(), request.caseNumber());
            request.askAgain(answers.wanted(), submission);
        }
        return request;
    }

    /**
     * Writes a session down, as a service given where it took place, and what follows it.
     *
     * @return from when the next session's time counts
     */
    public OffsetDateTime recordSession(UUID id, RecordSessionAnswers answers, Submission submission) {
        ServiceRequest request = of(id);
        writeDown(request, answers, submission);
        switch (answers.next()) {
            case anotherSession -> {
                Needed.given(answers.nextSessionOn(), "nextSessionOn");
                request.goOn(answers.nextSessionOn(), submission.person());
                return answers.nextSessionOn().atStartOfDay(clock.getZone()).toOffsetDateTime();
            }
            case done -> {
                if (records.sessions(List.of(id)).isEmpty()) {
                    throw Refusal.because("delivery.nothingDone").at("next");
                }
                request.done(submission);
            }
            case stopped -> {
                Needed.given(answers.stoppedBecause(), "stoppedBecause");
                request.stop(answers.stoppedBecause(), submission);
            }
        }
        return submission.at();
    }

    /**
     * Case manager or coordinator stop a service that is not needed or not wanted any more.
     *
     * @throws Refusal if it is not open in this case
     */
    public ServiceRequest stop(StopServiceAnswers answers, Submission submission) {
        ServiceRequest request = requests.findById(answers.request())
                .filter(asked -> asked.caseNumber().equals(submission.caseNumber()))
                .orElseThrow(() -> Refusal.because("delivery.unknownRequest").at("request"));
        request.stopEarly(answers.stoppedBecause(), submission.at());
        return request;
    }

    /** Nobody has a task for it any more. */
    public void endWork(UUID id) {
        running.tell(of(id).caseNumber(), "serviceDelivery.stopDecided", "serviceRequest", id.toString());
    }

    /** What is open for the family. */
    @Transactional(readOnly = true)
    List<ServiceRequest> open(String caseNumber) {
        return requests.findByCaseNumberAndEndedAtIsNull(caseNumber);
    }

    @Transactional(readOnly = true)
    public ServiceRequest of(UUID id) {
        return requests.findById(id).orElseThrow(() -> Refusal.because("delivery.unknownRequest"));
    }

    /** What the specialist may read of the file, as the paper says with which it was asked last. */
    @Transactional(readOnly = true)
    public Set<FilePart> shown(UUID id) {
        ServiceRequest request = of(id);
        return filings.inForce(request.caseNumber(), List.of(request.filingId())).stream()
                .map(paper -> FilePart.in(paper.answers().path("shown")))
                .findFirst()
                .orElse(Set.of());
    }

    /** What was asked of specialists to carry out these measures, by measure; of several requests the latest. */
    @Transactional(readOnly = true)
    public Map<UUID, Delivery> of(String caseNumber, Collection<UUID> measures) {
        if (measures.isEmpty()) {
            return Map.of();
        }
        List<ServiceRequest> asked = requests.findByCaseNumberAndMeasureIdInOrderByAskedAt(caseNumber, measures);
        Map<UUID, Long> sessions = records
                .sessions(asked.stream().map(ServiceRequest::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ServiceRecord::requestId, Collectors.counting()));
        return asked.stream()
                .collect(Collectors.toMap(
                        ServiceRequest::measureId,
                        request -> new Delivery(request.status(), sessions.getOrDefault(request.id(), 0L)),
                        (earlier, later) -> later));
    }

    /** How far the work on a measure has come. */
    public record Delivery(RequestStatus status, long sessions) {}

    /** What is open for the family, and what has ended since then; the oldest first. */
    @Transactional(readOnly = true)
    List<ServiceRequest> alive(String caseNumber, OffsetDateTime since) {
        return requests.findAlive(caseNumber, since);
    }

    @EventListener
    void close(CaseEnded ended) {
        requests.findByCaseNumberAndEndedAtIsNull(ended.caseNumber()).forEach(open -> open.caseEnded(clock.now()));
    }

    private void writeDown(ServiceRequest request, RecordSessionAnswers answers, Submission submission) {
        if (answers.held()) {
            ensureMembers(answers.participants(), request.recipients(), request.caseNumber(), "participants");
        }
        session(request, answers).ifPresent(given -> {
            records.recordSession(request.id(), given, submission);
            diagnoses.note(answers.diagnoses(), given.givenOn(), submission);
        });
    }

    /** Whether, when and for whom the session was is what the corrected paper says; what was agreed next stands. */
    public void correct(UUID id, RecordSessionAnswers now, Correction correction) {
        ServiceRequest request = of(id);
        if (now.held()) {
            ensureAmong(
                    now.participants(), caseFiles.family(request.caseNumber()).everybody(), "participants");
        }
        Optional<ServiceGiven> session = session(request, now);
        records.correctSession(request.id(), session, correction);
        diagnoses.correct(now.diagnoses(), session.map(ServiceGiven::givenOn).orElseGet(clock::today), correction);
    }

    private static Optional<ServiceGiven> session(ServiceRequest request, RecordSessionAnswers answers) {
        if (!answers.held()) {
            return Optional.empty();
        }
        Needed.given(answers.heldOn(), "heldOn");
        return Optional.of(new ServiceGiven(
                answers.heldOn(),
                request.service(),
                request.specialist(),
                null,
                answers.participants(),
                answers.whatWasDone(),
                answers.mode(),
                answers.mobileReason()));
    }

    private void ensureComplete(Wanted wanted, String caseNumber) {
        Needed.given(wanted.service(), "service");
        Needed.given(wanted.specialist(), "specialist");
        Needed.given(wanted.wantedBy(), "wantedBy");
        Needed.given(wanted.askedFor(), "askedFor");
        if (!catalogue.names().containsKey(wanted.service())) {
            throw Refusal.because("delivery.unknownService").at("service");
        }
        if (!workers.roles().contains(wanted.specialist())) {
            throw Refusal.because("delivery.nobodyThere").at("specialist");
        }
        if (wanted.wantedBy().isBefore(clock.today())) {
            throw Refusal.because("delivery.wantedByPassed").at("wantedBy");
        }
        ensureMembers(wanted.recipients(), Set.of(), caseNumber, "recipients");
        ensureInPlan(wanted.measure(), caseNumber);
    }

    /** @param askedFor who may have left the family since something was asked for them */
    private void ensureMembers(List<UUID> chosen, Set<UUID> askedFor, String caseNumber, String field) {
        ensureAmong(chosen, caseFiles.family(caseNumber).membersAnd(askedFor), field);
    }

    private static void ensureAmong(List<UUID> chosen, List<Member> family, String field) {
        Set<UUID> members = family.stream().map(Member::id).collect(Collectors.toSet());
        Needed.given(chosen, field);
        if (!members.containsAll(chosen)) {
            throw Refusal.because("delivery.unknownMember").at(field);
        }
    }

    private void ensureInPlan(@Nullable UUID measure, String caseNumber) {
        boolean planned = measure == null
                || plans.current(caseNumber).stream()
                        .flatMap(plan -> plan.measures())
                        .map(Measure::id)
                        .anyMatch(measure::equals);
        if (!planned) {
            throw Refusal.because("delivery.unknownMeasure").at("measure");
        }
    }
}
