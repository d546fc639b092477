package org.shanyraq.safeguarding;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.intake.IntakeFacts;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of safeguarding show. */
@Service
@Transactional(readOnly = true)
public class DangerSheets {

    private final Dangers dangers;
    private final DangerAssessmentRepository assessments;
    private final CaseFiles caseFiles;
    private final Filings filings;
    private final IntakeFacts intake;
    private final Workers workers;
    private final MessageSource words;
    private final CentreClock clock;

    DangerSheets(
            Dangers dangers,
            DangerAssessmentRepository assessments,
            CaseFiles caseFiles,
            Filings filings,
            IntakeFacts intake,
            Workers workers,
            MessageSource words,
            CentreClock clock) {
        this.dangers = dangers;
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.intake = intake;
        this.workers = workers;
        this.words = words;
        this.clock = clock;
    }

    /** In an open case the children to choose from; else who can make the first contact. */
    public Map<String, Object> toReport(String caseNumber, String person) {
        if (caseNumber == null) {
            return intake.ofReferral(person);
        }
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("familyKnown", true);
        sheet.put("childOptions", childOptions(caseNumber));
        return sheet;
    }

    /** The report, to be read. */
    public Map<String, Object> report(UUID id) {
        Danger danger = dangers.of(id);
        Map<String, Object> sheet = family(danger);
        sheet.put("reportedAt", Days.writtenWithTime(clock.at(danger.reportedAt())));
        sheet.put("reportedBy", workers.names().getOrDefault(danger.reportedBy(), danger.reportedBy()));
        sheet.put("dangerKindTitle", kind(danger.kind()));
        sheet.put("sourceTitle", word("safeguarding.source." + orForm(danger.source())));
        sheet.put("reportedSafe", danger.isChildSafe());
        put(sheet, danger.filingId(), "whereChildIs", "doneAlready", "sourceName");
        sheet.put("whatWasSeen", said(danger.filingId(), danger.saidIn()));
        sheet.put("furtherWords", danger.furtherWords().stream().map(this::word).toList());
        return sheet;
    }

    private Map<String, String> word(DangerWord further) {
        return Map.of(
                "toldAt", Days.writtenWithTime(clock.at(further.toldAt())),
                "toldBy", workers.names().getOrDefault(further.toldBy(), further.toldBy()),
                "said", said(further.filingId(), further.saidIn()));
    }

    /** Where no field of the form says it, the paper in the case file does. */
    private String said(UUID filing, String field) {
        return filing(filing)
                .map(answers -> answers.path(String.valueOf(field)).textValue())
                .orElseGet(() -> word("safeguarding.seePaper"));
    }

    private String kind(DangerKind kind) {
        return word("safeguarding.kind." + (kind == null ? "notKnown" : kind));
    }

    private static Object orForm(DangerSource source) {
        return source == null ? "form" : source;
    }

    /** The report; its kind of danger is taken over until the assessment finds another one. */
    public Map<String, Object> toAssess(UUID id) {
        Map<String, Object> sheet = report(id);
        sheet.put("dangerKind", dangers.of(id).kind());
        return sheet;
    }

    /** What was found and what the table proposes. */
    public Map<String, Object> toDecide(UUID id) {
        Map<String, Object> sheet = found(id);
        latest(id).ifPresent(assessment -> {
            sheet.put("proposedMeasure", assessment.proposedMeasure());
            sheet.put("proposedMeasureTitle", measure(assessment.proposedMeasure()));
            sheet.put("proposedGuardianshipBody", assessment.proposedInformBody());
            sheet.put("proposedPolice", assessment.proposedInformPolice());
            sheet.put("proposalReason", assessment.proposalReason());
            sheet.put("measure", assessment.proposedMeasure());
            sheet.put("informGuardianshipBody", assessment.proposedInformBody());
            sheet.put("informPolice", assessment.proposedInformPolice());
        });
        return sheet;
    }

    /** What was found and decided, for whoever carries it out. */
    public Map<String, Object> toProtect(UUID id) {
        Map<String, Object> sheet = found(id);
        latest(id).ifPresent(assessment -> {
            sheet.put("measureTitle", measure(assessment.measure()));
            put(sheet, assessment.decisionFilingId(), "instruction");
        });
        return sheet;
    }

    /** As {@link #toProtect}, with the children to choose from. */
    public Map<String, Object> toReceive(UUID id) {
        Danger danger = dangers.of(id);
        Map<String, Object> sheet = toProtect(id);
        sheet.put("childOptions", childOptions(danger.caseNumber()));
        sheet.put("children", danger.children());
        return sheet;
    }

    /** The safety plan, to be looked at with the child. */
    public Map<String, Object> toSee(UUID id) {
        Danger danger = dangers.of(id);
        Map<String, Object> sheet = family(danger);
        filing(danger.safetyPlanFilingId()).ifPresent(plan -> sheet.put("planSteps", steps(plan)));
        return sheet;
    }

    private Map<String, Object> found(UUID id) {
        Danger danger = dangers.of(id);
        Map<String, Object> sheet = family(danger);
        latest(id).ifPresent(assessment -> {
            sheet.put("dangerKindTitle", kind(assessment.kind()));
            put(sheet, assessment.filingId(), "findings");
        });
        return sheet;
    }

    private Map<String, Object> family(Danger danger) {
        Family family = caseFiles.family(danger.caseNumber());
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("familyName", family.name());
        sheet.put(
                "childrenNames",
                family.everybody().stream()
                        .filter(member -> danger.children().contains(member.id()))
                        .map(Member::fullName)
                        .collect(Collectors.joining(", ")));
        return sheet;
    }

    private List<Map<String, Object>> childOptions(String caseNumber) {
        return caseFiles.children(caseNumber).stream()
                .map(child -> Map.<String, Object>of("label", child.fullName(), "value", child.id()))
                .toList();
    }

    private List<Map<String, Object>> steps(JsonNode plan) {
        List<Map<String, Object>> steps = new ArrayList<>();
        plan.path("steps").forEach(given -> {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("what", given.path("what").asText());
            step.put("who", given.path("who").asText());
            step.put("byWhen", Days.written(LocalDate.parse(given.path("byWhen").asText())));
            step.put("watchedBy", given.path("watchedBy").asText());
            steps.add(step);
        });
        return steps;
    }

    private void put(Map<String, Object> sheet, UUID filing, String... fields) {
        filing(filing).ifPresent(answers -> {
            for (String field : fields) {
                sheet.put(field, answers.path(field).textValue());
            }
        });
    }

    private Optional<JsonNode> filing(UUID id) {
        return Optional.ofNullable(id).flatMap(filings::paper).map(FiledForm::answers);
    }

    private Optional<DangerAssessment> latest(UUID id) {
        return assessments.findFirstByDangerIdOrderBySequenceDesc(id);
    }

    private String measure(ProtectiveMeasure measure) {
        return word("safeguarding.measure." + measure);
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
