package org.shanyraq.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.shanyraq.assessment.Concerns;
import org.shanyraq.assessment.RatedComponent;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.Filings;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.staff.RoleNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan as forms show it: to write it, or only to read it. */
@Service
@Transactional(readOnly = true)
public class PlanSheets {

    private final DevelopmentPlans plans;
    private final ServiceCatalogue catalogue;
    private final Concerns concerns;
    private final PartnerSheets partnerSheets;
    private final Filings filings;
    private final RoleNames roles;

    PlanSheets(
            DevelopmentPlans plans,
            ServiceCatalogue catalogue,
            Concerns concerns,
            PartnerSheets partnerSheets,
            Filings filings,
            RoleNames roles) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.concerns = concerns;
        this.partnerSheets = partnerSheets;
        this.filings = filings;
        this.roles = roles;
    }

    /**
     * What the plan is written from: the version in hand as it is, or what an approved one leaves to do; what the
     * assessment found and partners did; why the plan came back, where it did.
     */
    public Map<String, Object> toWrite(String caseNumber) {
        Map<String, Object> form = new LinkedHashMap<>();
        List<RatedComponent> found = concerns.of(caseNumber);
        form.put("concerns", found.stream().map(PlanSheets::concern).toList());
        form.put("goalsToTake", found.stream().map(PlanSheets::goalToTake).toList());
        form.put("partners", partnerSheets.latest(caseNumber));
        form.put("othersAtWork", othersAtWork(caseNumber));
        Optional<DevelopmentPlan> newest = plans.newest(caseNumber);
        form.put(
                "serviceOptions",
                catalogue.optionsThatFill(
                        newest.map(DevelopmentPlan::services).orElse(Set.of()), "measure", "responsible"));
        form.put("concernOptions", concernOptions(caseNumber, found, newest));
        newest.ifPresent(plan -> form.putAll(toCorrect(plan)));
        return form;
    }

    /** Who else worked with the family when it was first met (T888). */
    private List<JsonNode> othersAtWork(String caseNumber) {
        return filings.latest(caseNumber, "make-first-contact")
                .map(answers -> StreamSupport.stream(
                                answers.path("othersAtWork").spliterator(), false)
                        .toList())
                .orElse(List.of());
    }

    /** The version written last, to be read. */
    public Map<String, Object> newest(String caseNumber) {
        return plans.newest(caseNumber).map(this::toRead).orElse(Map.of());
    }

    /** The version written last, to be signed: by whoever signed for the family before, unless they say otherwise. */
    public Map<String, Object> toSign(String caseNumber) {
        Map<String, Object> form = new LinkedHashMap<>(newest(caseNumber));
        filed(caseNumber, "sign-plan", "parentName")
                .or(() -> filed(caseNumber, "sign-agreement", "signedForFamily"))
                .ifPresent(name -> form.put("parentName", name));
        return form;
    }

    private Optional<String> filed(String caseNumber, String form, String field) {
        return filings.latest(caseNumber, form)
                .map(answers -> answers.path(field).textValue())
                .filter(answer -> !answer.isBlank());
    }

    /** The plan in force, to be read. */
    public Map<String, Object> current(String caseNumber) {
        return plans.current(caseNumber).map(this::toRead).orElse(Map.of());
    }

    private Map<String, Object> toCorrect(DevelopmentPlan plan) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put(
                "goals",
                plan.goals().stream()
                        .filter(goal -> !goal.isSettled())
                        .map(PlanSheets::draft)
                        .toList());
        if (plan.isOpen()) {
            form.put("writtenWith", answer(plan, "draft-plan", "writtenWith").orElse(null));
            form.put("strengths", filed(plan, "draft-plan", "strengths"));
        }
        if (plan.status() == PlanStatus.returned) {
            form.put("returnedBecause", filed(plan, "approve-plan", "reason"));
        }
        if (plan.status() == PlanStatus.changesAsked) {
            form.put("familyAskedFor", filed(plan, "sign-plan", "changesAsked"));
        }
        return form;
    }

    private String filed(DevelopmentPlan plan, String form, String field) {
        return answer(plan, form, field)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .orElse(null);
    }

    private Optional<JsonNode> answer(DevelopmentPlan plan, String form, String field) {
        return filings.latest(plan.caseNumber(), form).map(answers -> answers.get(field));
    }

    /** This version, to be read. */
    public Map<String, Object> toRead(DevelopmentPlan plan) {
        Map<String, String> services = catalogue.names();
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("planVersion", plan.version());
        sheet.put("parentSignedOnShown", Days.written(plan.parentSignedOn()));
        sheet.put("workerSignedOnShown", Days.written(plan.workerSignedOn()));
        sheet.put("childHeardShown", plan.childHeard());
        sheet.put(
                "plan", plan.goals().stream().map(goal -> shown(goal, services)).toList());
        return sheet;
    }

    private Map<String, Object> shown(Goal goal, Map<String, String> services) {
        Map<String, Object> row = draft(goal);
        row.put("number", goal.number());
        row.put("deadline", Days.written(goal.deadline()));
        row.put(
                "measures",
                goal.measures().stream()
                        .map(measure -> shown(measure, services))
                        .toList());
        return row;
    }

    private Map<String, Object> shown(Measure measure, Map<String, String> services) {
        Map<String, Object> row = draft(measure);
        row.put("service", services.get(measure.service()));
        row.put("responsible", roles.of(measure.responsible()));
        row.put("deadline", Days.written(measure.deadline()));
        return row;
    }

    private static Map<String, Object> draft(Goal goal) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("concern", goal.concern());
        row.put("goal", goal.goal());
        row.put("indicator", goal.indicator());
        row.put("deadline", goal.deadline());
        row.put("conditions", goal.conditions());
        row.put("expectedResult", goal.expectedResult());
        row.put("measures", goal.measures().stream().map(PlanSheets::draft).toList());
        return row;
    }

    private static Map<String, Object> draft(Measure measure) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("measure", measure.measure());
        row.put("service", measure.service());
        row.put("responsible", measure.responsible());
        row.put("responsibleName", measure.responsibleName());
        row.put("deadline", measure.deadline());
        return row;
    }

    /** What was found of concern, and what the goals name that have been written already. */
    private List<Map<String, Object>> concernOptions(
            String caseNumber, List<RatedComponent> found, Optional<DevelopmentPlan> newest) {
        Map<String, String> titles = concerns.titles(caseNumber);
        Stream<String> named = newest.stream()
                .flatMap(plan -> plan.goals().stream())
                .map(Goal::concern)
                .filter(titles::containsKey);
        return Stream.concat(found.stream().map(RatedComponent::key), named)
                .distinct()
                .map(key -> Map.<String, Object>of("value", key, "label", titles.get(key)))
                .toList();
    }

    /** A row that answers a concern, begun with what is needed. */
    private static Map<String, Object> goalToTake(RatedComponent rated) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("concern", rated.key());
        row.put("goal", rated.need());
        return Map.of("label", rated.about() + ", " + rated.title(), "row", row);
    }

    private static Map<String, Object> concern(RatedComponent rated) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("about", rated.about());
        row.put("title", rated.title());
        row.put("rating", rated.ratingTitle());
        row.put("need", rated.need());
        return row;
    }
}
