package org.shanyraq.safeguarding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.intake.IntakeFacts;
import org.shanyraq.intake.IntakeFacts.OfReferral;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of safeguarding show, by the names that they read. */
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
    public ToReport toReport(@Nullable String caseNumber, String person) {
        return caseNumber == null
                ? new ToReport(null, null, intake.ofReferral(person))
                : new ToReport(true, childOptions(caseNumber), null);
    }

    /** The report, to be read. */
    public Report report(UUID id) {
        Danger danger = dangers.of(id);
        return new Report(
                family(danger),
                Days.writtenWithTime(clock.at(danger.reportedAt())),
                nameOf(danger.reportedBy()),
                kind(danger.kind()),
                word("safeguarding.source." + orForm(danger.source())),
                danger.isChildSafe(),
                written(danger.filingId(), "whereChildIs"),
                written(danger.filingId(), "doneAlready"),
                written(danger.filingId(), "sourceName"),
                said(danger.filingId(), danger.saidIn()),
                danger.furtherWords().stream().map(this::word).toList());
    }

    private ToldAgain word(DangerWord further) {
        return new ToldAgain(
                Days.writtenWithTime(clock.at(further.toldAt())),
                nameOf(further.toldBy()),
                said(further.filingId(), further.saidIn()));
    }

    private String nameOf(String person) {
        return workers.names().getOrDefault(person, person);
    }

    /** Where no field of the form says it, the paper in the case file does. */
    private String said(UUID filing, @Nullable String field) {
        return filing(filing)
                .map(answers -> answers.path(String.valueOf(field)).textValue())
                .orElseGet(() -> word("safeguarding.seePaper"));
    }

    private String kind(@Nullable DangerKind kind) {
        return word("safeguarding.kind." + (kind == null ? "notKnown" : kind));
    }

    private static Object orForm(@Nullable DangerSource source) {
        return source == null ? "form" : source;
    }

    /** The report; its kind of danger is taken over until the assessment finds another one. */
    public ToAssess toAssess(UUID id) {
        return new ToAssess(report(id), dangers.of(id).kind());
    }

    /** What was found and what the table proposes. */
    public ToDecide toDecide(UUID id) {
        DangerAssessment found = latest(id);
        return new ToDecide(
                family(dangers.of(id)),
                written(found.filingId(), "findings"),
                found.proposedMeasure(),
                measure(found.proposedMeasure()),
                found.proposedInformBody(),
                found.proposedInformPolice(),
                found.proposalReason(),
                found.proposedMeasure(),
                found.proposedInformBody(),
                found.proposedInformPolice());
    }

    /** What was found and decided, for whoever agrees with the family how its child is kept safe. */
    public ToProtect toProtect(UUID id) {
        DangerAssessment found = latest(id);
        return new ToProtect(
                family(dangers.of(id)),
                measure(found.measure()),
                written(found.filingId(), "findings"),
                instruction(found));
    }

    /** What the coordinator said, for whoever arranges a placement. */
    public ToArrange toArrange(UUID id) {
        return new ToArrange(family(dangers.of(id)), instruction(latest(id)));
    }

    /** What was found, for whoever tells it outside the centre. */
    public ToInform toInform(UUID id) {
        DangerAssessment found = latest(id);
        return new ToInform(
                family(dangers.of(id)), kind(found.kind()), written(found.filingId(), "findings"), instruction(found));
    }

    /** As {@link #toArrange}, with the children to choose from. */
    public ToReceive toReceive(UUID id) {
        Danger danger = dangers.of(id);
        return new ToReceive(toArrange(id), childOptions(danger.caseNumber()), danger.children());
    }

    /** The safety plan, to be looked at with the child. */
    public ToSee toSee(UUID id) {
        Danger danger = dangers.of(id);
        return new ToSee(
                family(danger),
                filing(danger.safetyPlanFilingId()).map(DangerSheets::steps).orElse(null));
    }

    private OfFamily family(Danger danger) {
        Family family = caseFiles.family(danger.caseNumber());
        return new OfFamily(
                family.name(),
                family.everybody().stream()
                        .filter(member -> danger.children().contains(member.id()))
                        .map(Member::fullName)
                        .collect(Collectors.joining(", ")));
    }

    private List<Choice> childOptions(String caseNumber) {
        return caseFiles.children(caseNumber).stream()
                .map(child -> new Choice(child.fullName(), child.id()))
                .toList();
    }

    private static List<PlanStep> steps(JsonNode plan) {
        List<PlanStep> steps = new ArrayList<>();
        plan.path("steps")
                .forEach(given -> steps.add(new PlanStep(
                        given.path("what").asText(),
                        given.path("who").asText(),
                        Days.written(LocalDate.parse(given.path("byWhen").asText())),
                        given.path("watchedBy").asText())));
        return steps;
    }

    private @Nullable String instruction(DangerAssessment decided) {
        return written(decided.decisionFilingId(), "instruction");
    }

    private @Nullable String written(@Nullable UUID filing, String field) {
        return filing(filing).map(answers -> answers.path(field).textValue()).orElse(null);
    }

    private Optional<JsonNode> filing(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(filings::paper).map(FiledForm::answers);
    }

    private DangerAssessment latest(UUID id) {
        return assessments.findFirstByDangerIdOrderBySequenceDesc(id).orElseThrow();
    }

    private String measure(@Nullable ProtectiveMeasure measure) {
        return word("safeguarding.measure." + measure);
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }

    /** @param childrenNames of those in danger */
    public record OfFamily(String familyName, String childrenNames) {}

    /** @param referral who can make the first contact, where no case is open yet */
    public record ToReport(
            @Nullable Boolean familyKnown,
            @Nullable List<Choice> childOptions,
            @JsonUnwrapped @Nullable OfReferral referral) {}

    /** @param reportedSafe {@code null} where nobody has asked yet */
    public record Report(
            @JsonUnwrapped OfFamily family,
            String reportedAt,
            String reportedBy,
            String dangerKindTitle,
            String sourceTitle,
            @Nullable Boolean reportedSafe,
            @Nullable String whereChildIs,
            @Nullable String doneAlready,
            @Nullable String sourceName,
            String whatWasSeen,
            List<ToldAgain> furtherWords) {}

    public record ToldAgain(String toldAt, String toldBy, String said) {}

    public record ToAssess(
            @JsonUnwrapped Report report, @Nullable DangerKind dangerKind) {}

    /** What is proposed, and what is decided begins with it. */
    public record ToDecide(
            @JsonUnwrapped OfFamily family,
            @Nullable String findings,
            @Nullable ProtectiveMeasure proposedMeasure,
            String proposedMeasureTitle,
            @Nullable Boolean proposedGuardianshipBody,
            @Nullable Boolean proposedPolice,
            @Nullable String proposalReason,
            @Nullable ProtectiveMeasure measure,
            @Nullable Boolean informGuardianshipBody,
            @Nullable Boolean informPolice) {}

    public record ToProtect(
            @JsonUnwrapped OfFamily family,
            String measureTitle,
            @Nullable String findings,
            @Nullable String instruction) {}

    public record ToArrange(
            @JsonUnwrapped OfFamily family, @Nullable String instruction) {}

    public record ToInform(
            @JsonUnwrapped OfFamily family,
            String dangerKindTitle,
            @Nullable String findings,
            @Nullable String instruction) {}

    public record ToReceive(@JsonUnwrapped ToArrange instructed, List<Choice> childOptions, Set<UUID> children) {}

    public record ToSee(
            @JsonUnwrapped OfFamily family, @Nullable List<PlanStep> planSteps) {}

    public record PlanStep(String what, String who, String byWhen, String watchedBy) {}
}
