package org.shanyraq.oneoff;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.AssessmentPapers;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.catalogue.ComingReasonKinds;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.intake.IntakePapers;
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
    private final IntakePapers papers;
    private final AssessmentPapers assessments;
    private final ComingReasonKinds reasons;

    OneOffSheets(
            OneOffServices services,
            ServiceSheets serviceSheets,
            ServiceCatalogue catalogue,
            CaseFiles caseFiles,
            IntakePapers papers,
            AssessmentPapers assessments,
            ComingReasonKinds reasons) {
        this.services = services;
        this.serviceSheets = serviceSheets;
        this.catalogue = catalogue;
        this.caseFiles = caseFiles;
        this.papers = papers;
        this.assessments = assessments;
        this.reasons = reasons;
    }

    /** @param caseNumber {@code null} for somebody without a case */
    public ToRequest toRequest(@Nullable String caseNumber) {
        List<Choice> offered = catalogue.options(Set.of());
        return caseNumber == null
                ? new ToRequest(false, offered, null, reasons.options(), null)
                : new ToRequest(
                        true,
                        offered,
                        serviceSheets.memberOptions(caseFiles.family(caseNumber)),
                        reasons.options(),
                        decided(caseNumber));
    }

    /** What was asked, for whom. */
    public ToGive toGive(String number) {
        OneOffService service = services.of(number);
        Family family = service.familysCase().map(caseFiles::family).orElse(null);
        return new ToGive(
                service.number(),
                catalogue.names().get(service.service()),
                service.requestedBy(),
                Days.written(service.requestedOn()),
                service.askedFor(),
                service.named(),
                service.people(),
                family == null ? service.recipientName() : names(family, service.recipients()),
                family == null ? null : serviceSheets.memberOptions(family, service.recipients()),
                family == null ? null : service.recipients().stream().sorted().toList());
    }

    /** That the commission decided on one-off services only, and what the family was told then. */
    private @Nullable Decided decided(String caseNumber) {
        if (caseFiles.of(caseNumber).admissionOutcome() != AdmissionOutcome.oneOffServices) {
            return null;
        }
        boolean forSchool = assessments.areOfCandidates(caseNumber);
        return new Decided(
                true,
                papers.serviceOffered(caseNumber).orElse(null),
                forSchool ? true : null,
                forSchool ? FOSTER_PARENT_SCHOOL : null);
    }

    private static String names(Family family, Set<UUID> ids) {
        return family.everybody().stream()
                .filter(member -> ids.contains(member.id()))
                .map(Member::fullName)
                .collect(Collectors.joining(", "));
    }

    /** @param inCase whether somebody of a case asks */
    public record ToRequest(
            boolean inCase,
            List<Choice> serviceOptions,
            @Nullable List<Choice> memberOptions,
            List<Choice> comingReasonOptions,
            @JsonUnwrapped @Nullable Decided commission) {}

    /** @param candidates whether whoever wants to take children in asks, who are offered the school */
    public record Decided(
            Boolean decided,
            @Nullable String offered,
            @Nullable Boolean candidates,
            @Nullable String service) {}

    /** @param named whether the case file knows who it is for */
    public record ToGive(
            String number,
            @Nullable String requestedService,
            String requestedBy,
            String requestedOn,
            String request,
            boolean named,
            Integer people,
            @Nullable String requestedFor,
            @Nullable List<Choice> memberOptions,
            @Nullable List<UUID> recipients) {}
}
