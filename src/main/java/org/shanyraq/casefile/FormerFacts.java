package org.shanyraq.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.family.Corrected;
import org.shanyraq.family.NewFamily;
import org.shanyraq.form.Correction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facts that were written down wrongly and corrected: whatever shows or counts them has what holds, and what they were is
 * kept here, with the correction that says who, when and why.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FormerFacts {

    private final FormerFactRepository formers;
    private final CaseFiles cases;
    private final CentreClock clock;
    private final ObjectMapper json;

    FormerFacts(FormerFactRepository formers, CaseFiles cases, CentreClock clock, ObjectMapper json) {
        this.cases = cases;
        this.formers = formers;
        this.clock = clock;
        this.json = json;
    }

    /**
     * What a paper wrote down row by row is what its rows say from now on. A row that is most like a fact tells of it; what
     * no row tells of any more is struck out, and comes back when a later correction tells of it again.
     *
     * @param facts everything that the paper and its corrections have written down, also what is struck out
     * @param add writes down what no fact is left for
     */
    public <V extends Record> void correct(
            List<? extends Correctable<V>> facts, List<V> rows, Correction correction, Consumer<V> add) {
        List<Correctable<V>> holding = new ArrayList<>();
        List<Correctable<V>> struck = new ArrayList<>();
        facts.forEach(fact -> (fact.isStruck() ? struck : holding).add(fact));
        List<V> untold = new ArrayList<>(rows);
        for (Pair<V> pair : alike(holding, rows)) {
            if (holding.contains(pair.fact()) && untold.contains(pair.row())) {
                holding.remove(pair.fact());
                untold.remove(pair.row());
                correct(pair.fact(), pair.row(), correction);
            }
        }
        holding.forEach(fact -> {
            keep(fact.id(), fact.value(), correction);
            fact.strike(true);
        });
        untold.forEach(row -> struck.stream()
                .filter(fact -> fact.isStruck() && fact.value().equals(row))
                .findFirst()
                .ifPresentOrElse(fact -> fact.strike(false), () -> add.accept(row)));
    }

    private <V extends Record> void correct(Correctable<V> fact, V now, Correction correction) {
        if (!fact.value().equals(now)) {
            keep(fact.id(), fact.value(), correction);
            fact.correct(now);
        }
    }

    /** The most alike first. */
    private <V extends Record> List<Pair<V>> alike(List<Correctable<V>> facts, List<V> rows) {
        return facts.stream()
                .flatMap(fact -> rows.stream().map(row -> new Pair<>(fact, row, likeness(fact.value(), row))))
                .sorted(Comparator.comparingLong((Pair<V> pair) -> pair.likeness())
                        .reversed())
                .toList();
    }

    /** How many of the values are the same. */
    private long likeness(Record one, Record other) {
        JsonNode there = json.valueToTree(other);
        return json.<JsonNode>valueToTree(one).properties().stream()
                .filter(value -> value.getValue().equals(there.path(value.getKey())))
                .count();
    }

    /**
     * What a paper said of a case's family is what it says from now on, also in the file of the family with which it was
     * joined since; what was written until then is kept.
     *
     * @throws org.shanyraq.engine.Refusal if it cannot be true, or the paper tells of more or fewer people than before
     */
    public void correctFamily(NewFamily was, NewFamily now, Correction correction) {
        LocalDate filedOn = clock.at(correction.filedAt()).toLocalDate();
        String caseNumber = correction.caseNumber();
        Stream.of(caseNumber, cases.goingOn(caseNumber).number())
                .map(cases::family)
                .distinct()
                .forEach(family -> keep(family.correct(was, now, filedOn), correction));
    }

    /** Keeps what was written of these people and families until this correction. */
    public void keep(Collection<Corrected> corrected, Correction correction) {
        corrected.forEach(one -> keep(one.id(), one.was(), correction));
    }

    /** Keeps what a fact was until this correction. */
    public void keep(UUID fact, Record was, Correction correction) {
        formers.save(new FormerFact(fact, json.valueToTree(was), correction));
    }

    /** What these facts were, by fact, the latest correction first; of a fact that was never corrected, nothing. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Former>> of(Collection<UUID> facts) {
        return facts.isEmpty() ? Map.of() : formers.findOf(facts).stream().collect(Collectors.groupingBy(Former::fact));
    }

    private record Pair<V extends Record>(Correctable<V> fact, V row, long likeness) {}
}
