package org.shanyraq.judgement;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * A table in one version gives the same answer to the same question, so it is not worked out again: a time limit is asked
 * about at every step, from some eighty rows. The question is what the facts say to the names that the table's file knows.
 */
@Component
class RememberedAnswers {

    private static final int MOST_ANSWERS = 2_000;

    /** More than there are; a table that is only tried comes and goes. */
    private static final int MOST_TABLES = 200;

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    /** What a table may ask besides its facts; such an answer holds for a moment only. */
    private static final Pattern MOMENT = Pattern.compile("\\b(?:now|today)\\s*\\(");

    private final Map<String, Asks> asks = lastUsed(MOST_TABLES);
    private final Map<Question, Judgement> answers = lastUsed(MOST_ANSWERS);

    /**
     * @param file the table's own, with the tables that it rests on
     * @param evaluation works it out
     */
    Judgement of(
            DecisionDefinition decision,
            Supplier<byte[]> file,
            Map<String, Object> facts,
            Supplier<Judgement> evaluation) {
        Asks asks = this.asks.computeIfAbsent(decision.getId(), first -> asks(file.get()));
        if (asks.moment()) {
            return evaluation.get();
        }
        Map<String, Object> asked = new LinkedHashMap<>(facts);
        asked.keySet().retainAll(asks.names());
        Question question = new Question(decision.getId(), asked);
        Judgement answer = answers.get(question);
        if (answer != null) {
            return JudgementTrace.asked(answer, facts);
        }
        Judgement first = evaluation.get();
        answers.put(question, first);
        return first;
    }

    private static <K, V> Map<K, V> lastUsed(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    private static Asks asks(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return new Asks(
                NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet()),
                MOMENT.matcher(text).find());
    }

    /**
     * @param names all that the file knows, more than it asks about
     * @param moment whether it asks what time it is
     */
    private record Asks(Set<String> names, boolean moment) {}

    private record Question(String decision, Map<String, Object> facts) {}
}
