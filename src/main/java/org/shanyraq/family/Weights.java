package org.shanyraq.family;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;

/** What the centre's tables say about evidence, each asked once in a search. */
final class Weights {

    private final Decisions decisions;
    private final Map<Evidence, Weight> weights = new EnumMap<>(Evidence.class);
    private final Map<Integer, Boolean> verdicts = new HashMap<>();

    Weights(Decisions decisions) {
        this.decisions = decisions;
    }

    Likeness weigh(KnownPerson person, Set<Evidence> evidence) {
        List<Weight> found = evidence.stream()
                .map(this::of)
                .sorted(Comparator.comparingInt((Weight weight) -> Math.abs(weight.points()))
                        .reversed())
                .toList();
        int points = found.stream().mapToInt(Weight::points).sum();
        return new Likeness(
                person.familyId(),
                person.called(),
                points,
                verdicts.computeIfAbsent(points, this::isLikely),
                found.stream().map(Weight::reason).toList());
    }

    private boolean isLikely(int points) {
        return "likely"
                .equals(decisions
                        .ask("likenessVerdict", null, Map.of("points", points))
                        .text("verdict"));
    }

    private Weight of(Evidence evidence) {
        return weights.computeIfAbsent(evidence, this::ask);
    }

    private Weight ask(Evidence evidence) {
        Judgement judgement = decisions.ask("likenessPoints", null, Map.of("evidence", evidence.name()));
        return new Weight(((Number) judgement.answer("points")).intValue(), judgement.text("reason"));
    }

    private record Weight(int points, String reason) {}
}
