package org.shanyraq.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Counts what the measured steps cost: every SQL statement that is executed, each row of a batch as one, and the CPU
 * time of the thread that plays. What is done between the steps is not counted.
 */
final class Meter implements QueryExecutionListener {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Pattern WRITING =
            Pattern.compile("\\s*(insert into|update|delete from)\\s+(?:only\\s+)?([\\w.]+)", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> rowsWritten = new TreeMap<>();
    private final Map<String, Map<String, Integer>> statementsByStep = new TreeMap<>();
    private String step;
    private int statements;
    private long cpuNanos;

    /** The data source with every statement reported here. */
    DataSource watch(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    void reset() {
        rowsWritten.clear();
        statementsByStep.clear();
        statements = 0;
        cpuNanos = 0;
    }

    /** @param name of the step, for the listing */
    <T> T measure(String name, Supplier<T> work) {
        step = name;
        long begin = THREADS.getCurrentThreadCpuTime();
        try {
            return work.get();
        } finally {
            cpuNanos += THREADS.getCurrentThreadCpuTime() - begin;
            step = null;
        }
    }

    void measure(String name, Runnable work) {
        measure(name, () -> {
            work.run();
            return null;
        });
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted when it has been executed.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (step == null) {
            return;
        }
        for (QueryInfo query : queries) {
            int rows =
                    execution.isBatch() ? Math.max(1, query.getParametersList().size()) : 1;
            statements += rows;
            statementsByStep
                    .computeIfAbsent(step, unheard -> new TreeMap<>())
                    .merge(query.getQuery().replaceAll("\\s+", " ").strip(), rows, Integer::sum);
            Matcher writing = WRITING.matcher(query.getQuery());
            if (writing.lookingAt()) {
                rowsWritten.merge(group(writing.group(2)), rows, Integer::sum);
            }
        }
    }

    Cost cost(long walBytes) {
        return new Cost(walBytes, statements, cpuNanos, Map.copyOf(rowsWritten));
    }

    /** What was executed in each step, and how often. */
    Map<String, Map<String, Integer>> statementsByStep() {
        return statementsByStep;
    }

    private static String group(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        if (name.startsWith("act_hi_")) {
            return "engine, history";
        }
        return name.startsWith("act_") ? "engine, running" : "case file";
    }

    /** @param rowsWritten statements that insert, change or delete, by group of tables */
    record Cost(long walBytes, int statements, long cpuNanos, Map<String, Integer> rowsWritten) {}
}
