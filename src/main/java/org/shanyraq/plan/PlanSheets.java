package org.shanyraq.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.Concerns;
import org.shanyraq.assessment.RatedComponent;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.Filings;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Choice;
import org.shanyraq.intake.IntakePapers;
import org.shanyraq.intake.OtherAtWork;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.staff.RoleNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan as forms show it: to write it, or only to read it. */
@Service
@Transactional(readOnly = true)
public class PlanSheets {

    public static final String DRAFTED = "draft-plan";
    public static final String SIGNED = "sign-plan";
    public static final String APPROVED = "approve-plan";

    private final DevelopmentPlans plans;
    private final ServiceCatalogue catalogue;
    private final Concerns concerns;
    private final PartnerSheets partnerSheets;
    private final IntakePapers intake;
    private final Filings filings;
    private final RoleNames roles;

    PlanSheets(
            DevelopmentPlans plans,
            ServiceCatalogue catalogue,
            Concerns concerns,
            PartnerSheets partnerSheets,
            IntakePapers intake,
            Filings filings,
            RoleNames roles) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.concerns = concerns;
        this.partnerSheets = partnerSheets;
        this.intake = intake;
        this.filings = filings;
        this.roles = roles;
    }

    /**
     * What the plan is written from: the version in hand as it is, or what an approved one leaves to do; what the
     * assessment found and partners did; why the plan came back, where it did.
     */
    public ToWrite toWrite(String caseNumber) {
        List<RatedComponent> found = concerns.of(caseNumber);
        Optional<DevelopmentPlan> newest = plans.newest(caseNumber);
        return new ToWrite(
                found.stream().map(PlanSheets::concern).toList(),
                found.stream().map(PlanSheets::goalToTake).toList(),
                partnerSheets.latest(caseNumber),
                intake.othersAtWork(caseNumber),
                catalogue.optionsThatFill(
                        newest.map(DevelopmentPlan::services).orElse(Set.of()), "measure", "responsible"),
                concernOptions(caseNumber, found, newest),
                newest.map(this::toCorrect).orElse(null));
    }

    /** The version written last, to be signed: by whoever signed for the family before, unless they say otherwise. */
    public ToSign toSign(String caseNumber) {
        return new ToSign(
                plans.newest(caseNumber).map(this::toRead).orElse(null),
                filings.said(caseNumber, SIGNED, "parentName")
                        .or(() -> intake.signedForFamily(caseNumber))
                        .orElse(null));
    }

    /** The version written last, signed by the family and the centre. */
    public @Nullable ToApprove toApprove(String caseNumber) {
        return plans.newest(caseNumber)
                .map(plan -> new ToApprove(
                        toRead(plan),
                        Days.written(plan.parentSignedOn()),
                        Days.written(plan.workerSignedOn()),
                        plan.childHeard()))
                .orElse(null);
    }

    /** The plan in force, to be read; {@code null} where there is none. */
    public @Nullable OfPlan current(String caseNumber) {
        return plans.current(caseNumber).map(this::toRead).orElse(null);
    }

    private ToCorrect toCorrect(DevelopmentPlan plan) {
        Optional<JsonNode> draft = plan.isOpen() ? filings.latest(plan.caseNumber(), DRAFTED) : Optional.empty();
        return new ToCorrect(
                plan.goals().stream()
                        .filter(goal -> !goal.isSettled())
                        .map(PlanSheets::draft)
                        .toList(),
                draft.map(answers -> answers.get("writtenWith")).orElse(null),
                draft.map(answers -> answers.path("strengths").textValue()).orElse(null),
                plan.status() == PlanStatus.returned ? said(plan, APPROVED, "reason") : null,
                plan.status() == PlanStatus.changesAsked ? said(plan, SIGNED, "changesAsked") : null);
    }

    private @Nullable String said(DevelopmentPlan plan, String form, String field) {
        return filings.said(plan.caseNumber(), form, field).orElse(null);
    }

    /** This version, to be read. */
    public OfPlan toRead(DevelopmentPlan plan) {
        Map<String, String> services = catalogue.names();
        return new OfPlan(
                plan.version(),
                plan.goals().stream().map(goal -> shown(goal, services)).toList());
    }

    private GoalToRead shown(Goal goal, Map<String, String> services) {
        return new GoalToRead(
                goal.number(),
                goal.goal(),
                goal.indicator(),
                Days.written(goal.deadline()),
                goal.conditions(),
                goal.expectedResult(),
                goal.measures().stream()
                        .map(measure -> shown(measure, services))
                        .toList());
    }

    private MeasureToRead shown(Measure measure, Map<String, String> services) {
        return new MeasureToRead(
                measure.measure(),
                services.get(measure.service()),
                roles.of(measure.responsible()),
                measure.responsibleName(),
                Days.written(measure.deadline()));
    }

    private static GoalToWrite draft(Goal goal) {
        return new GoalToWrite(
                goal.concern(),
                goal.goal(),
                goal.indicator(),
                goal.deadline(),
                goal.conditions(),
                goal.expectedResult(),
                goal.measures().stream().map(PlanSheets::draft).toList());
    }

    private static MeasureToWrite draft(Measure measure) {
        return new MeasureToWrite(
                measure.measure(),
                measure.service(),
                measure.responsible(),
                measure.responsibleName(),
                measure.deadline());
    }

    /** What was found of concern, and what the goals name that have been written already. */
    private List<Choice> concernOptions(
            String caseNumber, List<RatedComponent> found, Optional<DevelopmentPlan> newest) {
        Map<String, String> titles = concerns.titles(caseNumber);
        Stream<String> named = newest.stream()
                .flatMap(plan -> plan.goals().stream())
                .map(Goal::concern)
                .filter(titles::containsKey);
        return Stream.concat(found.stream().map(RatedComponent::key), named)
                .distinct()
                .map(key -> new Choice(titles.get(key), key))
                .toList();
    }

    /** A row that answers a concern, begun with what is needed. */
    private static GoalToTake goalToTake(RatedComponent rated) {
        return new GoalToTake(rated.about() + ", " + rated.title(), new GoalToTake.Row(rated.key(), rated.need()));
    }

    private static Concern concern(RatedComponent rated) {
        return new Concern(rated.about(), rated.title(), rated.ratingTitle(), rated.need());
    }

    /**
     * @param goalsToTake the rows that the page offers to begin goals with
     * @param othersAtWork as the first contact wrote them down
     */
    public record ToWrite(
            List<Concern> concerns,
            List<GoalToTake> goalsToTake,
            List<PartnerSheets.Help> partners,
            List<OtherAtWork> othersAtWork,
            List<ServiceCatalogue.FillingChoice> serviceOptions,
            List<Choice> concernOptions,
            @JsonUnwrapped @Nullable ToCorrect toCorrect) {}

    /** @param rating in words */
    public record Concern(
            @Nullable String about,
            String title,
            String rating,
            @Nullable String need) {}

    public record GoalToTake(String label, Row row) {

        public record Row(String concern, @Nullable String goal) {}
    }

    /** What was written before, and why it came back. */
    public record ToCorrect(
            List<GoalToWrite> goals,
            @Nullable JsonNode writtenWith,
            @Nullable String strengths,
            @Nullable String returnedBecause,
            @Nullable String familyAskedFor) {}

    public record GoalToWrite(
            @Nullable String concern,
            String goal,
            String indicator,
            LocalDate deadline,
            @Nullable String conditions,
            String expectedResult,
            List<MeasureToWrite> measures) {}

    public record MeasureToWrite(
            String measure,
            @Nullable String service,
            String responsible,
            @Nullable String responsibleName,
            LocalDate deadline) {}

    /** A plan in words. */
    public record OfPlan(int planVersion, List<GoalToRead> plan) {}

    public record GoalToRead(
            int number,
            String goal,
            String indicator,
            String deadline,
            @Nullable String conditions,
            String expectedResult,
            List<MeasureToRead> measures) {}

    public record MeasureToRead(
            String measure,
            @Nullable String service,
            String responsible,
            @Nullable String responsibleName,
            String deadline) {}

    public record ToSign(
            @JsonUnwrapped @Nullable OfPlan newest,
            @Nullable String parentName) {}

    public record ToApprove(
            @JsonUnwrapped OfPlan newest,
            @Nullable String parentSignedOnShown,
            @Nullable String workerSignedOnShown,
            @Nullable Boolean childHeardShown) {}
}
