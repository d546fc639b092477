package org.shanyraq.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.calendar.Term;
import org.shanyraq.calendar.Terms;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.WrittenMoment;
import org.shanyraq.judgement.Decisions;
import org.springframework.stereotype.Component;

/**
 * What can be so and is so unlikely that whoever writes it down is asked: a day whose field has the property
 * {@code askedAbout}, when it lies earlier than the decision {@code askedAbout} says, counted from the beginning of the
 * case, or from today where there is none. The answer is a tick on the same form, of the field with the property
 * {@code confirms}, and stays with the paper.
 */
@Component
public class AskedAbout {

    private final Decisions decisions;
    private final CaseRegister register;
    private final Terms terms;
    private final CentreClock clock;

    AskedAbout(Decisions decisions, CaseRegister register, Terms terms, CentreClock clock) {
        this.decisions = decisions;
        this.register = register;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * The first day that is not asked about, counted from another.
     *
     * @param what a row of the table
     */
    public LocalDate earliest(String what, LocalDate from) {
        Term term = Term.parse(
                decisions.ask("askedAbout", null, Map.of("what", what)).text("term"));
        return terms.end(from.atStartOfDay(clock.getZone()).toOffsetDateTime(), term)
                .toLocalDate();
    }

    /** @throws Refusal if a day is asked about and the tick is missing */
    public void ensure(JsonNode form, JsonNode answers, @Nullable String caseNumber) {
        look(
                form,
                answers,
                List.of(),
                new Looking(confirms(form, answers, false), confirms(form, answers, true), caseNumber));
    }

    /** What a form has ticks for. */
    public static Set<String> confirmable(JsonNode form) {
        return confirms(form, MissingNode.getInstance(), false).keySet();
    }

    /** What was asked about and is confirmed on this paper. */
    public static Set<String> confirmed(JsonNode form, JsonNode answers) {
        return confirms(form, answers, true).keySet();
    }

    /** The keys of the ticks by what they confirm. */
    private static Map<String, String> confirms(JsonNode form, JsonNode answers, boolean ticked) {
        Map<String, String> ticks = new HashMap<>();
        for (JsonNode field : form.findParents("properties")) {
            String key = field.path("key").asText();
            if (field.at("/properties/confirms").isTextual()
                    && (!ticked || answers.path(key).asBoolean())) {
                ticks.put(field.at("/properties/confirms").asText(), key);
            }
        }
        return ticks;
    }

    private void look(JsonNode parent, JsonNode answers, List<Object> path, Looking looking) {
        for (JsonNode component : parent.path("components")) {
            String inner = component.path("path").asText();
            String what = component.at("/properties/askedAbout").asText();
            if ("dynamiclist".equals(component.path("type").asText())) {
                int row = 0;
                for (JsonNode item : answers.path(inner)) {
                    look(component, item, with(with(path, inner), row++), looking);
                }
            } else if (component.has("components")) {
                look(
                        component,
                        inner.isEmpty() ? answers : answers.path(inner),
                        inner.isEmpty() ? path : with(path, inner),
                        looking);
            } else if (!what.isEmpty()) {
                String key = component.path("key").asText();
                askAbout(what, answers.path(key).asText(), with(path, key), looking);
            }
        }
    }

    private void askAbout(String what, String written, List<Object> path, Looking looking) {
        if (written.length() < 10 || looking.ticked().containsKey(what)) {
            return;
        }
        LocalDate day = WrittenMoment.day(written.substring(0, 10));
        Optional<LocalDate> began = began(looking.caseNumber());
        LocalDate from = began.orElseGet(clock::today);
        if (day != null && day.isBefore(earliest(what, from))) {
            String sentence = began.isPresent() ? "form.longBeforeCase" : "form.longAgo";
            throw Refusal.because(sentence, Days.written(from))
                    .at(path.toArray())
                    .unlessTicked(looking.ticks().get(what));
        }
    }

    /** A service or a group without a case has a number, and no beginning from which it would be counted. */
    private Optional<LocalDate> began(@Nullable String caseNumber) {
        return Optional.ofNullable(caseNumber)
                .flatMap(register::openedAt)
                .map(at -> clock.at(at).toLocalDate());
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /**
     * @param ticks the keys of the fields that confirm, by what they confirm
     * @param ticked those of them that are ticked
     * @param caseNumber {@code null} where there is no case
     */
    private record Looking(
            Map<String, String> ticks,
            Map<String, String> ticked,
            @Nullable String caseNumber) {}
}
