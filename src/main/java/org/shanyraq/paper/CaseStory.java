package org.shanyraq.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shanyraq.assessment.AssessmentPapers;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.OpenMatters;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.catalogue.ServiceGroup;
import org.shanyraq.closure.FilePart;
import org.shanyraq.closure.FileSummaries;
import org.shanyraq.drawing.ChangeDrawings;
import org.shanyraq.drawing.Drawing;
import org.shanyraq.drawing.FamilyDrawings;
import org.shanyraq.drawing.FamilyDrawings.Drawings;
import org.shanyraq.outcome.BeforeAndAfter;
import org.shanyraq.outcome.Change;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.review.Reviews;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.Variable;
import org.shanyraq.safeguarding.Danger;
import org.shanyraq.safeguarding.DangerPapers;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.staff.Specialists;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What some papers say beside the form that they are printed from, out of what the person may read. */
@Component
class CaseStory {

    private static final Map<String, String> ASSESSED = Map.of(
            AssessmentPapers.CHILD, "child", AssessmentPapers.PARENTS, "parents", AssessmentPapers.FAMILY, "family");
    private static final int MOST_SERVICES = 500;

    private final RiskAssessments risks;
    private final ServiceRecords services;
    private final ServiceCatalogue catalogue;
    private final PartnerReferrals referrals;
    private final Dangers dangers;
    private final Specialists specialists;
    private final PaperWords words;
    private final FamilyDrawings drawings;
    private final BeforeAndAfter changes;
    private final ChangeDrawings changeDrawings;
    private final List<OpenMatters> modules;
    private final CentreClock clock;

    CaseStory(
            RiskAssessments risks,
            ServiceRecords services,
            ServiceCatalogue catalogue,
            PartnerReferrals referrals,
            Dangers dangers,
            Specialists specialists,
            PaperWords words,
            FamilyDrawings drawings,
            BeforeAndAfter changes,
            ChangeDrawings changeDrawings,
            List<OpenMatters> modules,
            CentreClock clock) {
        this.risks = risks;
        this.services = services;
        this.catalogue = catalogue;
        this.referrals = referrals;
        this.dangers = dangers;
        this.specialists = specialists;
        this.words = words;
        this.drawings = drawings;
        this.changes = changes;
        this.changeDrawings = changeDrawings;
        this.modules = modules;
        this.clock = clock;
    }

    /**
     * @param byKey reads a filed form in the paper's language
     * @param names of people and services, by id and code
     */
    Map<String, Object> of(
            PrintOrder order,
            PaperLanguage language,
            Function<FiledForm, Map<String, Object>> byKey,
            Map<String, String> names) {
        List<FiledForm> round = round(order);
        Set<String> parts = FileSummaries.parts(order.paper());
        Map<String, Object> story = new LinkedHashMap<>();
        story.put("assessed", assessed(round, language, byKey, names));
        story.put("views", views(round, language, byKey));
        story.put("request", request(order).map(byKey).orElse(null));
        story.put("danger", danger(order, byKey, names));
        story.put("parts", parts.stream().collect(Collectors.toMap(Function.identity(), part -> true)));
        story.put("riskHistory", order.whole() ? riskHistory(order.caseNumber(), language) : List.of());
        story.put("services", order.whole() ? services(order, language, names, parts) : List.of());
        Drawings drawn = drawn(order);
        story.put("genogram", drawn.genogram());
        story.put("ecoMap", drawn.ecoMap());
        story.put("changes", changes(order));
        return story;
    }

    /** The family as its file has it now: with the assessment, for whoever reads all of it. */
    private Drawings drawn(PrintOrder order) {
        return order.whole() && order.paper().form().equals(AssessmentPapers.SUMMARY)
                ? drawings.of(order.caseNumber(), OpenMatters.all(modules, order.caseNumber()))
                : new Drawings(null, null);
    }

    /** Before and after, as its file has it now: with the review, for whoever reads all of it. */
    private List<Map<String, Object>> changes(PrintOrder order) {
        if (!order.whole() || !order.health() || !order.paper().form().equals(Reviews.CONDUCTED)) {
            return List.of();
        }
        List<Change> seen = changes.onPaper(order.caseNumber(), order.person());
        List<Drawing> drawn = changeDrawings.of(seen);
        List<Map<String, Object>> changes = new ArrayList<>();
        for (int one = 0; one < seen.size(); one++) {
            changes.add(Map.of(
                    "about", seen.get(one).about(),
                    "picture", drawn.get(one),
                    "legend", drawn.get(one).legend()));
        }
        return changes;
    }

    /** What was filed since the assessment before this one was summed up. */
    private static List<FiledForm> round(PrintOrder order) {
        List<FiledForm> round = new ArrayList<>();
        for (FiledForm filed : order.upToThePaper()) {
            boolean isEarlierSummary = filed.form().equals(AssessmentPapers.SUMMARY)
                    && !filed.id().equals(order.paper().id());
            if (isEarlierSummary) {
                round.clear();
            }
            round.add(filed);
        }
        return round;
    }

    /** The components of the assessment, child by child, then of the parents and the family. */
    private List<Map<String, Object>> assessed(
            List<FiledForm> round,
            PaperLanguage language,
            Function<FiledForm, Map<String, Object>> byKey,
            Map<String, String> names) {
        List<Map<String, Object>> assessed = new ArrayList<>();
        for (FiledForm filed : round) {
            if (ASSESSED.containsKey(filed.form())) {
                Map<String, Object> answers = byKey.apply(filed);
                Map<String, Object> about = new LinkedHashMap<>();
                about.put("about", about(filed, language, names));
                about.put("components", components(answers, language));
                about.put(
                        "view",
                        AssessmentPapers.OWN_VIEWS.stream()
                                .map(answers::get)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null));
                assessed.add(about);
            }
        }
        return assessed;
    }

    private String about(FiledForm filed, PaperLanguage language, Map<String, String> names) {
        return variable(filed, CaseVariables.CHILD)
                .map(child -> names.getOrDefault(child, ""))
                .orElseGet(() -> words.of("about", ASSESSED.get(filed.form()), language));
    }

    private List<Map<String, Object>> components(Map<String, Object> answers, PaperLanguage language) {
        List<Map<String, Object>> components = new ArrayList<>();
        answers.forEach((component, found) -> {
            if (found instanceof Map<?, ?> seen && seen.get(AssessmentPapers.OF_COMPONENT.get(0)) != null) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("component", words.of("assessment.component", component, language));
                for (String key : AssessmentPapers.OF_COMPONENT) {
                    line.put(key, seen.get(key));
                }
                components.add(line);
            }
        });
        return components;
    }

    private List<Map<String, Object>> views(
            List<FiledForm> round, PaperLanguage language, Function<FiledForm, Map<String, Object>> byKey) {
        List<Map<String, Object>> views = new ArrayList<>();
        for (FiledForm filed : round) {
            if (filed.form().equals(AssessmentPapers.SPECIALISTS_VIEW)) {
                Map<String, Object> view = new LinkedHashMap<>(byKey.apply(filed));
                view.put(
                        "role",
                        variable(filed, CaseVariables.SPECIALIST)
                                .flatMap(role -> specialists.name(role, language.locale()))
                                .map(StringUtils::capitalize)
                                .or(() -> words.find("role.specialist", language))
                                .orElse(null));
                views.add(view);
            }
        }
        return views;
    }

    /** What was asked of the partner to whom this letter goes: the letter alone does not name it. */
    private Optional<FiledForm> request(PrintOrder order) {
        FiledForm paper = order.paper();
        if (paper.form().equals(PartnerReferrals.ASKED)) {
            return Optional.of(paper);
        }
        return variable(paper, PartnerReferrals.REFERRAL)
                .map(id -> referrals.askedIn(UUID.fromString(id)))
                .flatMap(id -> order.upToThePaper().stream()
                        .filter(filed -> filed.id().equals(id))
                        .findFirst());
    }

    /** The danger that this paper is about, as it was assessed last. */
    private Map<String, Object> danger(
            PrintOrder order, Function<FiledForm, Map<String, Object>> byKey, Map<String, String> names) {
        Optional<String> id = variable(order.paper(), DangerPapers.DANGER);
        Map<String, Object> danger = new LinkedHashMap<>();
        id.ifPresent(known -> {
            danger.put("children", children(order.caseNumber(), known, names));
            order.upToThePaper().stream()
                    .filter(filed -> filed.form().equals(DangerPapers.ASSESSED)
                            && variable(filed, DangerPapers.DANGER).equals(id))
                    .map(byKey)
                    .forEach(found -> {
                        danger.put("kind", found.get(DangerPapers.KIND));
                        danger.put("findings", found.get(DangerPapers.FINDINGS));
                    });
        });
        return danger;
    }

    private String children(String caseNumber, String danger, Map<String, String> names) {
        return dangers.ofCase(caseNumber).stream()
                .filter(known -> known.id().toString().equals(danger))
                .map(Danger::children)
                .flatMap(Set::stream)
                .map(child -> names.getOrDefault(child.toString(), ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<Map<String, Object>> riskHistory(String caseNumber, PaperLanguage language) {
        return risks.history(caseNumber).stream()
                .filter(look -> look.isConfirmed() && !look.isWithdrawn())
                .map(look -> Map.<String, Object>of(
                        "on", language.day().format(clock.at(look.confirmedAt())),
                        "level", words.of("set.risk", look.level(), language)))
                .toList();
    }

    /** Without the medical ones where health is not to be told, or not for who prints. */
    private List<Map<String, Object>> services(
            PrintOrder order, PaperLanguage language, Map<String, String> names, Set<String> parts) {
        Set<String> secret = order.health() && parts.contains(FilePart.healthData.name())
                ? Set.of()
                : catalogue.codes(ServiceGroup.socioMedical);
        return services.latest(order.caseNumber(), MOST_SERVICES).stream()
                .filter(given -> !secret.contains(given.service()))
                .map(given -> Map.<String, Object>of(
                        "on", language.day().format(given.givenOn()),
                        "service", names.getOrDefault(given.service(), given.service())))
                .toList();
    }

    private static Optional<String> variable(FiledForm filed, Variable<?> variable) {
        return Optional.ofNullable(filed.variables())
                .map(known -> known.get(variable.name()))
                .map(Object::toString);
    }
}
