package org.shanyraq.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FormerFacts;
import org.shanyraq.casefile.Mode;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.shanyraq.staff.Specialists;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The services given to every family. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ServiceRecords {

    private final ServiceRecordRepository records;
    private final ServiceCatalogue catalogue;
    private final CaseFiles caseFiles;
    private final Specialists specialists;
    private final FormerFacts formers;

    ServiceRecords(
            ServiceRecordRepository records,
            ServiceCatalogue catalogue,
            CaseFiles caseFiles,
            Specialists specialists,
            FormerFacts formers) {
        this.records = records;
        this.catalogue = catalogue;
        this.caseFiles = caseFiles;
        this.specialists = specialists;
        this.formers = formers;
    }

    /**
     * Writes down the services of a form's list {@code services}.
     *
     * @throws Refusal if a service is not in the catalogue, or a recipient not in the family
     */
    public void record(List<ServiceGiven> services, Submission submission) {
        if (services.isEmpty()) {
            return;
        }
        ensureComplete(services, caseFiles.family(submission.caseNumber()).members());
        records.saveAll(services.stream()
                .map(given -> new ServiceRecord(given, submission))
                .toList());
    }

    /**
     * The services that a paper wrote down are these from now on; what they were is kept.
     *
     * @throws Refusal as {@link #record}; also who has left the family may have received something
     */
    public void correct(List<ServiceGiven> services, Correction correction) {
        ensureComplete(services, caseFiles.family(correction.caseNumber()).everybody());
        formers.correct(
                records.findByFilingId(correction.paper()),
                services.stream().map(ServiceRecord.Value::of).toList(),
                correction,
                added -> records.save(new ServiceRecord(correction.caseNumber(), added, correction.paper())));
    }

    /** As {@link #correct}, for the session that a paper wrote down on a request, if it was held. */
    public void correctSession(UUID request, Optional<ServiceGiven> session, Correction correction) {
        session.ifPresent(ServiceRecords::ensureReason);
        formers.correct(
                records.findByFilingId(correction.paper()),
                session.map(ServiceRecord.Value::of).stream().toList(),
                correction,
                added -> records.save(ServiceRecord.session(request, added, correction)));
    }

    private void ensureComplete(List<ServiceGiven> services, List<Member> receiving) {
        Set<String> catalogued = catalogue.names().keySet();
        Set<UUID> members = receiving.stream().map(Member::id).collect(Collectors.toSet());
        for (int row = 0; row < services.size(); row++) {
            ensureComplete(services.get(row), catalogued, members, row);
        }
    }

    /** One meeting of a specialist with members of the family, on a request. */
    public void recordSession(UUID request, ServiceGiven given, Submission submission) {
        ensureReason(given);
        records.save(ServiceRecord.session(request, given, submission));
    }

    /**
     * A one-off service.
     *
     * @param number of the one-off service
     * @param caseNumber {@code null} for somebody without a case
     * @param people how many received it
     */
    public void recordOneOff(
            String number, @Nullable String caseNumber, int people, ServiceGiven given, Submission submission) {
        ensureReason(given);
        records.save(ServiceRecord.oneOff(number, caseNumber, people, given, submission));
    }

    /**
     * What members of a family received at a meeting of a group.
     *
     * @param caseNumber of their case
     */
    public void recordMeeting(UUID meeting, String caseNumber, ServiceGiven given, Submission submission) {
        records.save(ServiceRecord.meeting(meeting, caseNumber, given, submission));
    }

    /** The sessions that were given on these requests, the oldest first. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> sessions(Collection<UUID> requests) {
        return records.findByServiceRequestIdInAndStruckIsFalseOrderByGivenOn(requests);
    }

    /** What was given of a one-off service. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> oneOff(String number) {
        return records.findByOneOffNumber(number);
    }

    /** The latest first, with their recipients, in two queries. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> latest(String caseNumber, int howMany) {
        return records.findByCaseNumberAndStruckIsFalseOrderByGivenOnDesc(caseNumber, Limit.of(howMany));
    }

    /** A page of what was given, the latest first, with what was struck out. */
    @Transactional(readOnly = true)
    public Slice<ServiceRecord> given(String caseNumber, Pageable page) {
        return records.findByCaseNumberOrderByGivenOnDescId(caseNumber, page);
    }

    /** The groups of the specialists who have served the family since that day, beside whoever led a group. */
    @Transactional(readOnly = true)
    public List<String> servingRoles(String caseNumber, LocalDate since) {
        return records.findSpecialists(caseNumber, since, specialists.everyGroup());
    }

    private static void ensureReason(ServiceGiven given) {
        Mode.ensureReason(given.mode(), given.mobileReason(), "mobileReason");
    }

    private static void ensureComplete(ServiceGiven given, Set<String> catalogued, Set<UUID> members, int row) {
        if (!catalogued.contains(given.service())) {
            throw Refusal.because("service.unknownService", given.service()).at("services", row, "service");
        }
        if ("other".equals(given.givenBy())) {
            Needed.given(given.givenByName(), "services", row, "givenByName");
        }
        if (!members.containsAll(given.recipients())) {
            throw Refusal.because("service.unknownRecipient").at("services", row, "recipients");
        }
        Mode.ensureReason(given.mode(), given.mobileReason(), "services", row, "mobileReason");
    }
}
