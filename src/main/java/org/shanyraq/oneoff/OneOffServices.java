package org.shanyraq.oneoff;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.access.Role;
import org.shanyraq.assessment.AssessmentPapers;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.Submission;
import org.shanyraq.intake.ComingReasons;
import org.shanyraq.running.RunningCase;
import org.shanyraq.service.OutsidePeople;
import org.shanyraq.service.ServiceGiven;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The single services that the centre gives without taking anybody in (T1160). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OneOffServices {

    private final OneOffServiceRepository services;
    private final ServiceRecords records;
    private final ServiceCatalogue catalogue;
    private final CaseFiles caseFiles;
    private final Workers workers;
    private final RunningCase running;
    private final AssessmentPapers assessments;
    private final ApplicationEventPublisher events;
    private final ComingReasons reasons;
    private final OutsidePeople outside;

    OneOffServices(
            OneOffServiceRepository services,
            ServiceRecords records,
            ServiceCatalogue catalogue,
            CaseFiles caseFiles,
            Workers workers,
            RunningCase running,
            AssessmentPapers assessments,
            ApplicationEventPublisher events,
            ComingReasons reasons,
            OutsidePeople outside) {
        this.services = services;
        this.records = records;
        this.catalogue = catalogue;
        this.caseFiles = caseFiles;
        this.workers = workers;
        this.running = running;
        this.assessments = assessments;
        this.events = events;
        this.reasons = reasons;
        this.outside = outside;
    }

    /**
     * The commission decided on one-off services only (T1088): the case manager agrees with the family on the first; for
     * candidates for foster parents it is the centre's own school.
     */
    public void begin(String caseNumber) {
        if (assessments.areOfCandidates(caseNumber)) {
            events.publishEvent(new CandidatesTaken(caseNumber));
            return;
        }
        running.beginAt("oneOffService", "oneOffService.decidedByCommission", caseNumber);
    }

    /** Somebody asks for a service, in a case or without one. */
    public OneOffService request(RequestOneOffServiceAnswers answers, Submission submission) {
        if (!catalogue.names().containsKey(answers.service())) {
            throw Refusal.because("oneoff.unknownService").at("service");
        }
        int people = submission.number() == null || answers.recipientKind() == RecipientKind.group
                ? unnamed(answers)
                : named(answers.recipients(), Set.of(), submission.caseNumber());
        int year = submission.at().getYear();
        String number = "S-%d-%04d".formatted(year, services.nextNumber(year));
        OneOffService service = services.save(new OneOffService(number, answers, people, submission));
        reasons.note(service.caseNumber(), number, answers.comingReasons(), answers.requestedOn(), submission);
        if (service.caseNumber() == null && service.recipientKind() == RecipientKind.person) {
            String name = Needed.given(service.recipientName(), "recipientName");
            service.isFor(outside.recognised(name, answers.birthYear(), answers.ownPhone()));
        }
        return service;
    }

    /** Whoever took the request, if it is in their field; the family's case manager; or somebody in that field. */
    public Giver giver(OneOffService service, String requestTakenBy) {
        List<Worker> able = workers.all().stream()
                .filter(worker -> worker.role().equals(service.givenBy()))
                .toList();
        if (able.isEmpty()) {
            throw Refusal.because("oneoff.nobodyThere").at("givenBy");
        }
        if (able.stream().anyMatch(worker -> worker.userId().equals(requestTakenBy))) {
            return Giver.person(requestTakenBy);
        }
        return service.caseNumber() != null && Role.caseManager.is(service.givenBy())
                ? Giver.person(caseFiles.of(service.caseNumber()).caseManager())
                : Giver.anybodyOf(service.givenBy());
    }

    /** @return whether it was given */
    public boolean give(String number, GiveOneOffServiceAnswers answers, Submission submission) {
        OneOffService service = of(number);
        if (!answers.given()) {
            Needed.given(answers.notGivenBecause(), "notGivenBecause");
            service.notGiven(answers.notGivenBecause(), submission.at());
            return false;
        }
        Needed.given(answers.givenOn(), "givenOn");
        List<UUID> recipients = service.named() ? answers.recipients() : List.of();
        int people = service.familysCase()
                .map(caseNumber -> named(recipients, service.recipients(), caseNumber))
                .orElseGet(() -> counted(answers.people(), 1));
        service.give(people, submission.at());
        ServiceGiven given = new ServiceGiven(
                answers.givenOn(),
                service.service(),
                service.givenBy(),
                null,
                recipients,
                answers.result(),
                answers.mode(),
                answers.mobileReason());
        records.recordOneOff(number, service.caseNumber(), people, given, submission);
        return true;
    }

    @Transactional(readOnly = true)
    public OneOffService of(String number) {
        return services.findById(number).orElseThrow(() -> Refusal.because("oneoff.unknown", number));
    }

    private static int unnamed(RequestOneOffServiceAnswers answers) {
        Needed.given(answers.recipientName(), "recipientName");
        return switch (answers.recipientKind()) {
            case person -> 1;
            case family -> counted(answers.people(), 1);
            case group -> counted(answers.people(), 2);
        };
    }

    /** @param askedFor who may have left the family since the service was asked for them */
    private int named(List<UUID> recipients, Set<UUID> askedFor, String caseNumber) {
        Set<UUID> members = caseFiles.family(caseNumber).membersAnd(askedFor).stream()
                .map(Member::id)
                .collect(Collectors.toSet());
        Needed.given(recipients, "recipients");
        if (!members.containsAll(recipients)) {
            throw Refusal.because("oneoff.unknownMember").at("recipients");
        }
        return recipients.size();
    }

    private static int counted(Integer people, int least) {
        if (people == null || people < least) {
            throw Refusal.because("oneoff.peopleNeeded", least).at("people");
        }
        return people;
    }
}
