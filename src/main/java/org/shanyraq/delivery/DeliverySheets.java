package org.shanyraq.delivery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FilePart;
import org.shanyraq.catalogue.DiagnosisGroups;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.plan.DevelopmentPlan;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.plan.Measure;
import org.shanyraq.service.ServiceRecord;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.service.ServiceSheets;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms show of the work that is asked of specialists. */
@Service
@Transactional(readOnly = true)
public class DeliverySheets {

    private final ServiceRequests requests;
    private final ServiceRecords records;
    private final ServiceSheets services;
    private final ServiceCatalogue catalogue;
    private final DevelopmentPlans plans;
    private final CaseFiles caseFiles;
    private final Workers workers;
    private final RoleNames roles;
    private final CentreClock clock;
    private final DiagnosisGroups diagnoses;
    private final MessageSource words;

    DeliverySheets(
            ServiceRequests requests,
            ServiceRecords records,
            ServiceSheets services,
            ServiceCatalogue catalogue,
            DevelopmentPlans plans,
            CaseFiles caseFiles,
            Workers workers,
            RoleNames roles,
            CentreClock clock,
            DiagnosisGroups diagnoses,
            MessageSource words) {
        this.requests = requests;
        this.records = records;
        this.services = services;
        this.catalogue = catalogue;
        this.plans = plans;
        this.caseFiles = caseFiles;
        this.workers = workers;
        this.roles = roles;
        this.clock = clock;
        this.diagnoses = diagnoses;
        this.words = words;
    }

    /** The measures of the plan in force, the catalogue and the family's members to choose from. */
    public ToAsk toAsk(String caseNumber) {
        return new ToAsk(services.choices(caseFiles.family(caseNumber)), measureOptions(caseNumber));
    }

    /** What is asked, for who is to answer. */
    public Asked toAnswer(UUID id) {
        return shown(requests.of(id));
    }

    /** Why the request came back, and how it was asked. */
    public ToRevise toRevise(UUID id) {
        ServiceRequest request = requests.of(id);
        return new ToRevise(
                toAsk(request.caseNumber()),
                roles.of(request.specialist()),
                word("delivery.returnReason." + request.returnedBecause()),
                request.returnNote(),
                request.measureId(),
                request.service(),
                request.specialist(),
                stillThere(request, caseFiles.family(request.caseNumber())),
                request.wantedBy(),
                request.askedFor(),
                requests.shown(id).stream().sorted().toList());
    }

    /** What is open, to choose from. */
    public ToStop toStop(String caseNumber) {
        return new ToStop(requests.open(caseNumber).stream()
                .map(request -> new Choice(label(request), request.id()))
                .toList());
    }

    private String label(ServiceRequest request) {
        return "%s, %s (%s)"
                .formatted(catalogue.names().get(request.service()), roles.of(request.specialist()), state(request));
    }

    /** What is asked, and the sessions before this one. */
    public ToRecordSession toRecordSession(UUID id) {
        ServiceRequest request = requests.of(id);
        Family family = caseFiles.family(request.caseNumber());
        Map<UUID, String> people = names(family);
        boolean corrective = catalogue.isCorrective(request.service());
        return new ToRecordSession(
                shown(request),
                Days.written(request.nextSessionOn()),
                services.memberOptions(family, request.recipients()),
                stillThere(request, family),
                corrective,
                corrective ? children(family) : null,
                corrective ? diagnoses.options() : null,
                records.sessions(List.of(id)).stream()
                        .map(session ->
                                new Session(Days.written(session.givenOn()), names(session.recipients(), people)))
                        .toList());
    }

    private List<Choice> children(Family family) {
        return family.members().stream()
                .filter(member -> member.isChild(clock.today()))
                .map(child -> new Choice(child.fullName(), child.id()))
                .toList();
    }

    /** How far the work of each specialist has come, as rows: what is open, and what has ended since then. */
    public List<Delivered> delivered(String caseNumber, Optional<OffsetDateTime> since) {
        List<ServiceRequest> alive = requests.alive(caseNumber, since.orElse(Instant.EPOCH.atOffset(ZoneOffset.UTC)));
        Map<UUID, Measure> measures = measures(alive);
        Map<UUID, List<ServiceRecord>> sessions =
                records.sessions(alive.stream().map(ServiceRequest::id).toList()).stream()
                        .collect(Collectors.groupingBy(ServiceRecord::requestId));
        return alive.stream()
                .map(request -> delivered(
                        request, measures.get(request.measureId()), sessions.getOrDefault(request.id(), List.of())))
                .toList();
    }

    private Delivered delivered(ServiceRequest request, @Nullable Measure measure, List<ServiceRecord> sessions) {
        return new Delivered(
                measure == null ? word("delivery.besideThePlan") : measure.measure(),
                catalogue.names().get(request.service()),
                roles.of(request.specialist()),
                sessions.size(),
                sessions.isEmpty()
                        ? null
                        : Days.written(sessions.get(sessions.size() - 1).givenOn()),
                state(request));
    }

    private String state(ServiceRequest request) {
        String status = word("set.delivery." + request.status());
        return request.stoppedBecause() == null
                ? status
                : status + ": " + word("delivery.stopReason." + request.stoppedBecause());
    }

    private Asked shown(ServiceRequest request) {
        Optional<Measure> measure = measures(List.of(request)).values().stream().findFirst();
        return new Asked(
                workers.names().getOrDefault(request.askedBy(), request.askedBy()),
                Days.written(clock.at(request.askedAt()).toLocalDate()),
                catalogue.names().get(request.service()),
                names(request.recipients(), names(caseFiles.family(request.caseNumber()))),
                Days.written(request.wantedBy()),
                request.askedFor(),
                measure.map(Measure::measure).orElse(null),
                measure.map(named -> named.goal().goal()).orElse(null));
    }

    private Map<UUID, Measure> measures(List<ServiceRequest> asked) {
        return plans.measures(asked.stream()
                .map(ServiceRequest::measureId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private List<Choice> measureOptions(String caseNumber) {
        return plans.current(caseNumber).stream()
                .flatMap(DevelopmentPlan::measures)
                .map(measure -> new Choice(label(measure), measure.id()))
                .toList();
    }

    private String label(Measure measure) {
        return "%d.%d %s (%s)"
                .formatted(
                        measure.goal().number(), measure.number(), measure.measure(), roles.of(measure.responsible()));
    }

    /** Who has left can still have taken part, but is not expected to. */
    private static List<UUID> stillThere(ServiceRequest request, Family family) {
        return family.members().stream()
                .map(Member::id)
                .filter(request.recipients()::contains)
                .sorted()
                .toList();
    }

    private static Map<UUID, String> names(Family family) {
        return family.everybody().stream().collect(Collectors.toMap(Member::id, Member::fullName));
    }

    private static String names(Set<UUID> ids, Map<UUID, String> people) {
        return ids.stream().map(people::get).sorted().collect(Collectors.joining(", "));
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }

    public record ToAsk(@JsonUnwrapped ServiceSheets.Choices choices, List<Choice> measureOptions) {}

    /** How it was asked, in words. */
    public record Asked(
            String requestedBy,
            String requestedOn,
            @Nullable String requestedService,
            String requestedFor,
            String requestedUntil,
            String request,
            @Nullable String requestedMeasure,
            @Nullable String requestedGoal) {}

    public record ToRevise(
            @JsonUnwrapped ToAsk toAsk,
            String returnedBy,
            String returnedBecause,
            @Nullable String returnNote,
            @Nullable UUID measure,
            String service,
            String specialist,
            List<UUID> recipients,
            LocalDate wantedBy,
            String askedFor,
            List<FilePart> shown) {}

    public record ToStop(List<Choice> requestOptions) {}

    /** @param corrective whether it is corrective help to children, so that the diagnosis is asked for (T1235) */
    public record ToRecordSession(
            @JsonUnwrapped Asked asked,
            @Nullable String plannedOn,
            List<Choice> memberOptions,
            List<UUID> participants,
            boolean corrective,
            @Nullable List<Choice> childOptions,
            @Nullable List<Choice> diagnosisOptions,
            List<Session> sessions) {}

    public record Session(String day, String to) {}

    /** @param sessions how many there were */
    public record Delivered(
            String measure,
            @Nullable String service,
            String by,
            int sessions,
            @Nullable String last,
            String state) {}
}
