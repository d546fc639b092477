package org.shanyraq.workspace.looks;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.ModelWords;
import org.shanyraq.trail.Looking;
import org.shanyraq.trail.Looks;
import org.shanyraq.trail.Looks.Look;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at a case and what somebody looked at, for those who watch over all cases of the centre and for nobody else. */
@Service
@Transactional(readOnly = true)
class LooksDesk {

    private static final int LINES_OF_A_PAGE = 50;
    private static final Pattern FORM = Pattern.compile("form ([a-z0-9-]+)");
    private static final Pattern IN_A_CASE = Pattern.compile("cases/\\{caseNumber}(?:/([a-z-]+).*)?");
    private static final Set<String> OF_A_CASE = Set.of(
            "timeline",
            "contacts",
            "services",
            "reviews",
            "filings",
            "contact-sheet",
            "family-questions",
            "paper-language",
            "scans",
            "looks",
            "emergency-access");

    private final Sights sights;
    private final Looks looks;
    private final ModelWords words;

    LooksDesk(Sights sights, Looks looks, ModelWords words) {
        this.sights = sights;
        this.looks = looks;
        this.words = words;
    }

    /**
     * @param page from 0
     * @throws Refusal if the person does not watch over the centre's cases, in the words for a case that is not there
     */
    Lines ofCase(String caseNumber, int page) {
        if (!sights.reach().everyCase()) {
            throw Refusal.because("casefile.unknownCase", caseNumber);
        }
        sights.toSeeTheWhole(caseNumber);
        return lines(looks.ofCase(caseNumber, page * LINES_OF_A_PAGE, LINES_OF_A_PAGE + 1), List.of());
    }

    /**
     * @param person nobody if empty
     * @param page from 0
     * @throws Refusal as {@link #ofCase}
     */
    Lines ofPerson(String person, int page) {
        if (!sights.reach().everyCase()) {
            throw Refusal.because("trail.notYours");
        }
        Map<String, String> names = looks.people();
        List<Person> people = names.entrySet().stream()
                .map(one -> new Person(one.getKey(), one.getValue()))
                .toList();
        if (!names.containsKey(person)) {
            return new Lines(List.of(), false, people);
        }
        Looking.about(person);
        return lines(looks.ofPerson(person, page * LINES_OF_A_PAGE, LINES_OF_A_PAGE + 1), people);
    }

    private Lines lines(List<Look> found, List<Person> people) {
        Map<String, String> names = looks.people();
        return new Lines(
                found.stream()
                        .limit(LINES_OF_A_PAGE)
                        .map(look -> line(look, names))
                        .toList(),
                found.size() > LINES_OF_A_PAGE,
                people);
    }

    private Line line(Look look, Map<String, String> names) {
        Matcher form = FORM.matcher(look.what());
        return new Line(
                look.at(),
                person(look.person(), names),
                look.kind().name(),
                thing(look.what()),
                form.matches() ? words.ofForm(form.group(1)) : look.what(),
                look.caseNumber(),
                person(look.whom(), names),
                look.why(),
                look.found(),
                look.address());
    }

    /** What it was, as a word of the page; {@code other} for what is said by its address alone. */
    private static String thing(String what) {
        Matcher inACase = IN_A_CASE.matcher(what);
        if (what.startsWith("form ")) {
            return "form";
        } else if (what.startsWith("task ")) {
            return "task";
        } else if (inACase.matches()) {
            return inACase.group(1) != null && OF_A_CASE.contains(inACase.group(1)) ? inACase.group(1) : "case";
        } else if (what.matches("(cases|attention|subjects|served|cards|looks|session|emergencies)")) {
            return what;
        } else if (what.startsWith("subjects/")) {
            return "subjects";
        } else if (what.startsWith("figures")) {
            return "figures";
        } else if (what.startsWith("complaints")) {
            return "complaints";
        } else if (what.startsWith("foster-families")) {
            return "fosterFamilies";
        } else if (what.startsWith("processes/")) {
            return "processes";
        }
        return what.startsWith("register/") ? "register" : ofTheEngine(what);
    }

    private static String ofTheEngine(String what) {
        if (what.matches(".*/filter/[^/]+/list|.*/task")) {
            return "tasks";
        }
        return what.matches(".*/task/.*") ? "task" : "other";
    }

    private static @Nullable Person person(@Nullable String id, Map<String, String> names) {
        return id == null ? null : new Person(id, names.getOrDefault(id, id));
    }

    /**
     * @param more whether there is a further page
     * @param people whose looks there are to choose from; empty where a case was asked for
     */
    record Lines(List<Line> lines, boolean more, List<Person> people) {}

    /** @param title of a form, or the address as it is kept */
    record Line(
            OffsetDateTime at,
            @Nullable Person person,
            String kind,
            String thing,
            String title,
            @Nullable String caseNumber,
            @Nullable Person whom,
            @Nullable String why,
            @Nullable String found,
            @Nullable String address) {}

    record Person(String id, String name) {}
}
