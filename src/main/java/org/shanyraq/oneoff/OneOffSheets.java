package org.shanyraq.oneoff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.Filings;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.service.ServiceSheets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a one-off service show. */
@Service
@Transactional(readOnly = true)
public class OneOffSheets {

    private static final String FOSTER_PARENT_SCHOOL = "fosterParentSchool";

    private final OneOffServices services;
    private final ServiceSheets serviceSheets;
    private final ServiceCatalogue catalogue;
    private final CaseFiles caseFiles;
    private final Filings filings;
    private final Candidates candidates;

    OneOffSheets(
            OneOffServices services,
            ServiceSheets serviceSheets,
            ServiceCatalogue catalogue,
            CaseFiles caseFiles,
            Filings filings,
            Candidates candidates) {
        this.services = services;
        this.serviceSheets = serviceSheets;
        this.catalogue = catalogue;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.candidates = candidates;
    }

    /** @param caseNumber {@code null} for somebody without a case */
    public Map<String, Object> toRequest(String caseNumber) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("inCase", caseNumber != null);
        sheet.put("serviceOptions", catalogue.options(Set.of()));
        if (caseNumber != null) {
            sheet.put("memberOptions", serviceSheets.memberOptions(caseFiles.family(caseNumber)));
            sheet.putAll(decided(caseNumber));
        }
        return sheet;
    }

    /** What was asked, for whom. */
    public Map<String, Object> toGive(String number) {
        OneOffService service = services.of(number);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("number", service.number());
        sheet.put("requestedService", catalogue.names().get(service.service()));
        sheet.put("requestedBy", service.requestedBy());
        sheet.put("requestedOn", Days.written(service.requestedOn()));
        sheet.put("request", service.askedFor());
        sheet.put("named", service.named());
        sheet.put("people", service.people());
        sheet.put("requestedFor", service.recipientName());
        if (service.named()) {
            Family family = caseFiles.family(service.caseNumber());
            sheet.put("requestedFor", names(family, service.recipients()));
            sheet.put("memberOptions", serviceSheets.memberOptions(family, service.recipients()));
            sheet.put("recipients", service.recipients().stream().sorted().toList());
        }
        return sheet;
    }

    /** That the commission decided on one-off services only, and what the family was told then. */
    private Map<String, Object> decided(String caseNumber) {
        if (caseFiles.of(caseNumber).admissionOutcome() != AdmissionOutcome.oneOffServices) {
            return Map.of();
        }
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("decided", true);
        filings.latest(caseNumber, "inform-family")
                .map(told -> told.get("serviceOffered"))
                .map(JsonNode::textValue)
                .ifPresent(offered -> sheet.put("offered", offered));
        if (candidates.include(caseNumber)) {
            sheet.put("candidates", true);
            sheet.put("service", FOSTER_PARENT_SCHOOL);
        }
        return sheet;
    }

    private static String names(Family family, Set<UUID> ids) {
        return family.everybody().stream()
                .filter(member -> ids.contains(member.id()))
                .map(Member::fullName)
                .collect(Collectors.joining(", "));
    }
}
