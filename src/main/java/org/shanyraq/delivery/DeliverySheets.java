package org.shanyraq.delivery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.catalogue.ServiceCatalogue;
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
        this.words = words;
    }

    /** The measures of the plan in force, the catalogue and the family's members to choose from. */
    public Map<String, Object> toAsk(String caseNumber) {
        Map<String, Object> sheet = new LinkedHashMap<>(services.choices(caseFiles.family(caseNumber)));
        sheet.put("measureOptions", measureOptions(caseNumber));
        return sheet;
    }

    /** What is asked, for who is to answer. */
    public Map<String, Object> toAnswer(UUID id) {
        return shown(requests.of(id));
    }

    /** Why the request came back, and how it was asked. */
    public Map<String, Object> toRevise(UUID id) {
        ServiceRequest request = requests.of(id);
        Map<String, Object> sheet = toAsk(request.caseNumber());
        sheet.put("returnedBy", roles.of(request.specialist()));
        sheet.put("returnedBecause", word("delivery.returnReason." + request.returnedBecause()));
        sheet.put("returnNote", request.returnNote());
        sheet.put("measure", request.measureId());
        sheet.put("service", request.service());
        sheet.put("specialist", request.specialist());
        sheet.put("recipients", stillThere(request, caseFiles.family(request.caseNumber())));
        sheet.put("wantedBy", request.wantedBy());
        sheet.put("askedFor", request.askedFor());
        return sheet;
    }

    /** What is open, to choose from. */
    public Map<String, Object> toStop(String caseNumber) {
        return Map.of(
                "requestOptions",
                requests.open(caseNumber).stream()
                        .map(request -> Map.<String, Object>of("value", request.id(), "label", label(request)))
                        .toList());
    }

    private String label(ServiceRequest request) {
        return "%s, %s (%s)"
                .formatted(catalogue.names().get(request.service()), roles.of(request.specialist()), state(request));
    }

    /** What is asked, and the sessions before this one. */
    public Map<String, Object> toRecordSession(UUID id) {
        ServiceRequest request = requests.of(id);
        Family family = caseFiles.family(request.caseNumber());
        Map<UUID, String> people = names(family);
        Map<String, Object> sheet = shown(request);
        sheet.put("plannedOn", Days.written(request.nextSessionOn()));
        sheet.put("memberOptions", services.memberOptions(family, request.recipients()));
        sheet.put("participants", stillThere(request, family));
        sheet.put(
                "sessions",
                records.sessions(List.of(id)).stream()
                        .map(session -> Map.<String, Object>of(
                                "day", Days.written(session.givenOn()), "to", names(session.recipients(), people)))
                        .toList());
        return sheet;
    }

    /** How far the work of each specialist has come, as rows: what is open, and what has ended since then. */
    public List<Map<String, Object>> delivered(String caseNumber, Optional<OffsetDateTime> since) {
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

    private Map<String, Object> delivered(ServiceRequest request, Measure measure, List<ServiceRecord> sessions) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("measure", measure == null ? word("delivery.besideThePlan") : measure.measure());
        row.put("service", catalogue.names().get(request.service()));
        row.put("by", roles.of(request.specialist()));
        row.put("sessions", sessions.size());
        row.put(
                "last",
                sessions.isEmpty()
                        ? null
                        : Days.written(sessions.get(sessions.size() - 1).givenOn()));
        row.put("state", state(request));
        return row;
    }

    private String state(ServiceRequest request) {
        String status = word("delivery.status." + request.status());
        return request.stoppedBecause() == null
                ? status
                : status + ": " + word("delivery.stopReason." + request.stoppedBecause());
    }

    private Map<String, Object> shown(ServiceRequest request) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("requestedBy", workers.names().getOrDefault(request.askedBy(), request.askedBy()));
        sheet.put("requestedOn", Days.written(clock.at(request.askedAt()).toLocalDate()));
        sheet.put("requestedService", catalogue.names().get(request.service()));
        sheet.put("requestedFor", names(request.recipients(), names(caseFiles.family(request.caseNumber()))));
        sheet.put("requestedUntil", Days.written(request.wantedBy()));
        sheet.put("request", request.askedFor());
        measures(List.of(request)).values().forEach(measure -> {
            sheet.put("requestedMeasure", measure.measure());
            sheet.put("requestedGoal", measure.goal().goal());
        });
        return sheet;
    }

    private Map<UUID, Measure> measures(List<ServiceRequest> asked) {
        return plans.measures(asked.stream()
                .map(ServiceRequest::measureId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private List<Map<String, Object>> measureOptions(String caseNumber) {
        return plans.current(caseNumber).stream()
                .flatMap(DevelopmentPlan::measures)
                .map(measure -> Map.<String, Object>of("label", label(measure), "value", measure.id()))
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
}
