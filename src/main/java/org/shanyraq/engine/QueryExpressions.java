package org.shanyraq.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a stored filter may ask for: who is signed in, their groups, and a moment counted from now. Told by how it is
 * written, before anything reads it as an expression.
 */
final class QueryExpressions {

    private static final String STEP =
            "\\.(?:(?:plus|minus)(?:Minutes|Hours|Days|Weeks|Months|Years)\\(\\d{1,4}\\)|withTimeAtStartOfDay\\(\\))";
    private static final Pattern KNOWN = Pattern.compile(
            "[$#]\\{ ?(?:currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|dateTime\\(\\)(?:" + STEP + "){0,5}) ?}");

    private QueryExpressions() {}

    static boolean isKnown(String expression) {
        return KNOWN.matcher(expression).matches();
    }

    /** Of the query and of those that are joined to it by "or", however deep. */
    static Stream<String> of(Query<?, ?> query) {
        Set<Query<?, ?>> all = Collections.newSetFromMap(new IdentityHashMap<>());
        gather(query, all);
        return all.stream()
                .flatMap(asked -> asked instanceof AbstractQuery<?, ?> known
                        ? known.getExpressions().values().stream()
                        : Stream.empty());
    }

    /** Joined queries may know each other: each is looked at once. */
    private static void gather(@Nullable Query<?, ?> query, Set<Query<?, ?>> all) {
        if (query != null && all.add(query)) {
            joined(query).forEach(other -> gather(other, all));
        }
    }

    private static List<? extends Query<?, ?>> joined(Query<?, ?> query) {
        if (query instanceof TaskQueryImpl tasks) {
            return tasks.getQueries();
        }
        if (query instanceof ProcessInstanceQueryImpl instances) {
            return instances.getQueries();
        }
        if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return tasks.getQueries();
        }
        return query instanceof HistoricProcessInstanceQueryImpl instances ? instances.getQueries() : List.of();
    }
}
