package org.shanyraq.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseOverview;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.catalogue.Grounds;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.closure.ExitReasonNames;
import org.shanyraq.drawing.Faces;
import org.shanyraq.engine.Needed;
import org.shanyraq.form.FormSheets;
import org.shanyraq.form.FormSheets.Row;
import org.shanyraq.form.FormWording;
import org.shanyraq.intake.ApplicationKind;
import org.shanyraq.intake.IntakePapers;
import org.shanyraq.intake.SaidApplication;
import org.shanyraq.partner.PartnerKinds;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a paper says, under the names that templates use. They are explained in docs/papers.md. */
@Component
class PaperFacts {

    private final CaseFiles cases;
    private final FormSheets sheets;
    private final Workers workers;
    private final ServiceCatalogue services;
    private final Grounds grounds;
    private final PartnerKinds partners;
    private final ExitReasonNames exits;
    private final RoleNames roles;
    private final PaperWords words;
    private final PaperProperties settings;
    private final CaseStory story;
    private final ContactSheet contactSheet;
    private final CentreClock clock;

    PaperFacts(
            CaseFiles cases,
            FormSheets sheets,
            Workers workers,
            ServiceCatalogue services,
            Grounds grounds,
            PartnerKinds partners,
            ExitReasonNames exits,
            RoleNames roles,
            PaperWords words,
            PaperProperties settings,
            CaseStory story,
            ContactSheet contactSheet,
            CentreClock clock) {
        this.cases = cases;
        this.sheets = sheets;
        this.workers = workers;
        this.services = services;
        this.grounds = grounds;
        this.partners = partners;
        this.exits = exits;
        this.roles = roles;
        this.words = words;
        this.settings = settings;
        this.story = story;
        this.contactSheet = contactSheet;
        this.clock = clock;
    }

    /** @param named the answers of a form that the template prints at places of their own */
    @Transactional(readOnly = true)
    Facts of(PrintOrder order, PaperLanguage language, Function<String, Set<String>> named) {
        return inItsLanguage(language, () -> ofPaper(order, language, named));
    }

    /** What the sheet of contacts says, which is printed from the whole case. */
    @Transactional(readOnly = true)
    Facts of(SheetOrder order, PaperLanguage language) {
        return inItsLanguage(language, () -> {
            Map<String, Object> facts = ofCase(order.caseNumber(), true, order.health(), order.person(), language);
            facts.put(
                    "period",
                    Map.of(
                            "from", language.day().format(order.from()),
                            "until", language.day().format(order.until())));
            facts.put("contacts", contactSheet.lines(order, language, workers.names()));
            return facts;
        });
    }

    /** What the receipt for a complaint says: nothing of what it is about. */
    @Transactional(readOnly = true)
    Facts of(ReceiptOrder order, PaperLanguage language) {
        Map<String, String> people = workers.names();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("centre", settings.centre());
        facts.put("number", order.number());
        facts.put("madeOn", language.day().format(order.madeOn()));
        facts.put("answerBy", language.day().format(order.answerBy()));
        facts.put("takenBy", people.getOrDefault(order.takenBy(), order.takenBy()));
        facts.put(
                "printed",
                Map.of(
                        "by", people.getOrDefault(order.person(), order.person()),
                        "on", language.day().format(clock.today())));
        return new Facts(facts);
    }

    /** What the page with the questions says: whose it is, and no more. */
    @Transactional(readOnly = true)
    Facts ofQuestions(String caseNumber, String person, PaperLanguage language) {
        return inItsLanguage(language, () -> {
            Map<String, Object> facts = ofCase(caseNumber, false, false, person, language);
            facts.put("faces", Faces.of(Needed.given(words.of("about", "faces", language), "faces")));
            return facts;
        });
    }

    private static Facts inItsLanguage(PaperLanguage language, Supplier<Map<String, Object>> facts) {
        Locale readers = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(language.locale());
        try {
            return new Facts(facts.get());
        } finally {
            LocaleContextHolder.setLocale(readers);
        }
    }

    private Map<String, Object> ofCase(
            String caseNumber, boolean whole, boolean health, String person, PaperLanguage language) {
        CaseOverview overview = cases.overview(caseNumber);
        Map<String, String> people = workers.names();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("centre", settings.centre());
        facts.put("caseNumber", overview.caseNumber());
        facts.put("caseManager", people.getOrDefault(overview.caseManager(), overview.caseManager()));
        facts.put("openedOn", language.day().format(clock.at(overview.openedAt())));
        facts.put("riskLevel", words.of("set.risk", overview.riskLevel(), language));
        facts.put("family", family(overview, language));
        List<CaseOverview.Person> children =
                overview.members().stream().filter(CaseOverview.Person::child).toList();
        facts.put("members", members(overview.members(), language, whole, health));
        facts.put("children", members(children, language, whole, health));
        facts.put(
                "printed",
                Map.of(
                        "by", people.getOrDefault(person, person),
                        "on", language.day().format(clock.today())));
        return facts;
    }

    private Map<String, Object> ofPaper(PrintOrder order, PaperLanguage language, Function<String, Set<String>> named) {
        Map<String, String> people = workers.names();
        FiledForm paper = order.paper();
        Map<String, String> names = names(order.caseNumber(), people);
        Map<String, Object> facts = ofCase(order.caseNumber(), order.whole(), order.health(), order.person(), language);
        facts.put("title", title(paper.form(), language));
        facts.put("filed", stamp(paper, people, language));
        facts.put("correction", correction(order, people, language));
        Function<FiledForm, Map<String, Object>> byKey = filed -> byKey(filed, language, names);
        facts.put("addressee", words.find("addressee." + paper.form(), language).orElse(null));
        facts.put("answers", byKey.apply(paper));
        facts.put("application", application(paper, language));
        facts.put("latest", latest(order, byKey));
        facts.put("agreed", agreed(paper));
        facts.putAll(story.of(order, language, byKey, names));
        List<Map<String, Object>> rest = rest(paper, wording(paper, language, names), named.apply(paper.form()));
        facts.put("rest", rest);
        facts.put("hasRest", !rest.isEmpty());
        return facts;
    }

    /** The family's own word that it wants help (T1056), from whichever form took it down. */
    private static Map<String, Object> application(FiledForm paper, PaperLanguage language) {
        Optional<SaidApplication> said = PaperKind.application(paper);
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("by", said.map(SaidApplication::applicant).orElse(null));
        application.put(
                "on", said.map(SaidApplication::on).map(language.day()::format).orElse(null));
        application.put("oral", isMade(said, ApplicationKind.oral));
        application.put("written", isMade(said, ApplicationKind.written));
        application.put("words", said.map(SaidApplication::words).orElse(null));
        return application;
    }

    private static boolean isMade(Optional<SaidApplication> said, ApplicationKind kind) {
        return said.filter(made -> made.kind() == kind).isPresent();
    }

    private Map<String, String> names(String caseNumber, Map<String, String> people) {
        Map<String, String> names = new HashMap<>(people);
        names.putAll(services.names());
        names.putAll(grounds.names());
        names.putAll(exits.names());
        names.putAll(partners.names());
        names.putAll(roles.titles());
        cases.family(caseNumber)
                .everybody()
                .forEach(member -> names.put(member.id().toString(), member.fullName()));
        return names;
    }

    /** The services that an agreement names, each as it is offered: with what the state pays or the family. */
    private List<Map<String, Object>> agreed(FiledForm paper) {
        Map<String, String> offers = services.offers();
        List<Map<String, Object>> agreed = new ArrayList<>();
        for (String code : IntakePapers.services(paper)) {
            agreed.add(Map.of("number", String.valueOf(agreed.size() + 1), "service", offers.getOrDefault(code, code)));
        }
        return agreed;
    }

    private Map<String, Object> family(CaseOverview overview, PaperLanguage language) {
        Map<String, Object> family = new LinkedHashMap<>();
        family.put("name", overview.familyName());
        family.put("type", words.of("set.familyType", overview.familyType(), language));
        family.put("address", overview.address());
        family.put("phone", overview.phone());
        return family;
    }

    /**
     * @param whole whether more is said than names and ages
     * @param health whether of health too
     */
    private List<Map<String, Object>> members(
            List<CaseOverview.Person> people, PaperLanguage language, boolean whole, boolean health) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (CaseOverview.Person person : people) {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("number", String.valueOf(members.size() + 1));
            member.put("name", person.fullName());
            member.put("kinship", words.of("set.kinship", person.kinship(), language));
            member.put(
                    "born", person.birthDate() == null ? null : language.day().format(person.birthDate()));
            member.put("iin", whole ? person.iin() : null);
            member.put("school", whole ? person.school() : null);
            member.put("disability", health ? words.of("set.disability", person.disability(), language) : null);
            members.add(member);
        }
        return members;
    }

    private String title(String form, PaperLanguage language) {
        return words.title(form, language);
    }

    private Map<String, Object> stamp(FiledForm filed, Map<String, String> people, PaperLanguage language) {
        Map<String, Object> stamp = new LinkedHashMap<>();
        stamp.put("by", people.getOrDefault(filed.filedBy(), filed.filedBy()));
        stamp.put("on", language.day().format(clock.at(filed.filedAt())));
        return stamp;
    }

    /** {@code null} where the paper holds as it was filed. */
    private @Nullable Map<String, Object> correction(
            PrintOrder order, Map<String, String> people, PaperLanguage language) {
        FiledForm latest = order.latestVersion();
        if (latest.corrects() == null) {
            return null;
        }
        Map<String, Object> correction = stamp(latest, people, language);
        correction.put("reason", latest.reason());
        return correction;
    }

    private static Map<String, Object> latest(PrintOrder order, Function<FiledForm, Map<String, Object>> byKey) {
        Map<String, Object> latest = new LinkedHashMap<>();
        order.upToThePaper().forEach(paper -> latest.put(camelCase(paper.form()), byKey.apply(paper)));
        return latest;
    }

    private Map<String, Object> byKey(FiledForm paper, PaperLanguage language, Map<String, String> names) {
        return sheets.byKey(paper.form(), paper.version(), paper.answers(), wording(paper, language, names));
    }

    private FormWording wording(FiledForm paper, PaperLanguage language, Map<String, String> names) {
        return new PaperWording(paper.form(), language, words, names);
    }

    /** Every answer that has no place of its own in the template, such as one to a question that an analyst added. */
    private List<Map<String, Object>> rest(FiledForm paper, FormWording wording, Set<String> named) {
        List<Row> rows = sheets.rows(paper.form(), paper.version(), paper.answers(), wording).stream()
                .filter(row -> !named.contains(row.key()))
                .toList();
        List<Map<String, Object>> rest = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            if (saysSomething(rows, place)) {
                Map<String, Object> line = new LinkedHashMap<>();
                Row row = rows.get(place);
                line.put("question", row.value() == null ? new Heading(row.label()) : row.label());
                line.put("answer", row.value());
                rest.add(line);
            }
        }
        return rest;
    }

    /** An answer, or a heading with an answer below it. */
    private static boolean saysSomething(List<Row> rows, int place) {
        Row row = rows.get(place);
        return row.value() != null
                || rows.stream()
                        .skip(place + 1L)
                        .takeWhile(below -> below.level() > row.level())
                        .anyMatch(below -> below.value() != null);
    }

    static String camelCase(String form) {
        Matcher dash = Pattern.compile("-([a-z])").matcher(form);
        return dash.replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
