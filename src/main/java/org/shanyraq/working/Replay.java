package org.shanyraq.working;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.impl.DmnEvaluationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Judges families again by the tables that are the newest now, on what was known when each was judged last: what a changed
 * table would have said. Nothing of it is kept.
 */
@Component
class Replay {

    private static final Pattern DECISION = Pattern.compile("<(?:\\w+:)?decision\\b[^>]*?\\bid=\"([^\"]+)\"");

    /** In a table of answers: the first row's, or all where it collects. */
    private static final String ALL = "";

    private static final int MOST_JUDGEMENTS = 5_000;

    private final Decisions decisions;
    private final JdbcClient database;
    private final ObjectMapper json;

    Replay(Decisions decisions, JdbcClient database, ObjectMapper json) {
        this.decisions = decisions;
        this.database = database;
        this.json = json;
    }

    /**
     * @param table the file as it is proposed
     * @return one for each decision of it about which families were judged
     */
    List<Replayed> of(String name, byte[] table) {
        return DECISION.matcher(new String(table, StandardCharsets.UTF_8))
                .results()
                .map(decision -> replayed(name, decision.group(1)))
                .filter(replayed -> replayed.asked() > 0)
                .toList();
    }

    private Replayed replayed(String file, String decision) {
        Map<Change, List<String>> changes = new TreeMap<>();
        TreeSet<String> unanswered = new TreeSet<>();
        TreeSet<String> otherwise = new TreeSet<>();
        List<Kept> last = last(decision);
        for (Kept kept : last) {
            JsonNode now;
            try {
                Judgement judgement = decisions.ask(decision, null, inputs(kept));
                now = read(json.writeValueAsString(judgement.rows()));
            } catch (DmnEvaluationException | ProcessEngineException e) {
                unanswered.add(kept.caseNumber());
                continue;
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            for (Change change : changes(read(kept.answers()), now)) {
                otherwise.add(kept.caseNumber());
                changes.computeIfAbsent(change, first -> new ArrayList<>()).add(kept.caseNumber());
            }
        }
        return new Replayed(
                file,
                decision,
                last.size(),
                otherwise.size(),
                List.copyOf(unanswered),
                changes.entrySet().stream()
                        .map(change -> new Changed(
                                change.getKey().output(),
                                change.getKey().was(),
                                change.getKey().is(),
                                change.getValue()))
                        .toList());
    }

    private List<Kept> last(String decision) {
        return database.sql("""
                        select distinct on (case_number) case_number, answers::text as answers, inputs::text as inputs
                          from casefile.judgement
                         where decision = :decision and inputs is not null
                         order by case_number, sequence desc limit :most
                        """)
                .param("decision", decision)
                .param("most", MOST_JUDGEMENTS)
                .query((row, number) ->
                        new Kept(row.getString("case_number"), row.getString("answers"), row.getString("inputs")))
                .list();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> inputs(Kept kept) {
        return json.convertValue(read(kept.inputs()), Map.class);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Row by row, answer by answer; where the rows are not as many any more, all of them at once. */
    private static List<Change> changes(JsonNode was, JsonNode is) {
        if (was.size() != is.size()) {
            return List.of(new Change(ALL, plain(was), plain(is)));
        }
        List<Change> changes = new ArrayList<>();
        for (int row = 0; row < is.size(); row++) {
            TreeSet<String> outputs = new TreeSet<>();
            was.get(row).fieldNames().forEachRemaining(outputs::add);
            is.get(row).fieldNames().forEachRemaining(outputs::add);
            for (String output : outputs) {
                String before = plain(was.get(row).path(output));
                String after = plain(is.get(row).path(output));
                if (!before.equals(after)) {
                    changes.add(new Change(output, before, after));
                }
            }
        }
        return changes;
    }

    private static String plain(JsonNode answer) {
        if (answer.isMissingNode() || answer.isNull()) {
            return "";
        }
        return answer.isValueNode() ? answer.asText() : answer.toString();
    }

    private record Kept(String caseNumber, String answers, String inputs) {}

    private record Change(String output, String was, String is) implements Comparable<Change> {

        @Override
        public int compareTo(Change other) {
            return (output + '\n' + was + '\n' + is).compareTo(other.output + '\n' + other.was + '\n' + other.is);
        }
    }

    /**
     * @param asked how many families were judged
     * @param otherwise of how many the table would say something else
     * @param unanswered the cases of which it would say nothing: what it asks now was not known then
     */
    record Replayed(
            String file, String decision, int asked, int otherwise, List<String> unanswered, List<Changed> changes) {}

    /**
     * @param output the name of the answer; empty for all rows of a table that collects
     * @param cases their numbers
     */
    record Changed(String output, String was, String is, List<String> cases) {}
}
