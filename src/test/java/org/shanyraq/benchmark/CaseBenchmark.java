package org.shanyraq.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.shanyraq.benchmark.Meter.Cost;
import org.shanyraq.benchmark.WholeCase.Step;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Terms;
import org.shanyraq.database.EmbeddedServer;
import org.shanyraq.engine.EngineClock;
import org.shanyraq.form.FormRoad;
import org.shanyraq.running.TaskFinder;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Plays the same whole case in turn through our forms and on a bare engine, and prints what a case costs there and
 * here: see docs/benchmarks.md. It measures and never fails for a number.
 */
@CentreTest
class CaseBenchmark {

    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 10);
    private static final int COUNTED = Integer.getInteger("benchmark.counted", 20);

    private static final Meter METER = new Meter();
    private static final AtomicReference<ThroughForms> PLAYING = new AtomicReference<>();

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private FormRoad road;

    @Autowired
    private TaskFinder finder;

    @Autowired
    private Cases cases;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private CentreClock clock;

    @Autowired
    private EngineClock clocks;

    @Autowired
    private Terms terms;

    @Autowired
    private EmbeddedServer server;

    @Test
    void aWholeCaseThroughTheFormsAndOnABareEngine() {
        JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(server.url()));
        // What cleans up beside the cases writes too, at moments of its own.
        database.execute("alter system set autovacuum = off");
        database.execute("select pg_reload_conf()");
        ThroughForms forms = new ThroughForms(engine, road, finder, cases, json, clock, clocks, METER);
        PLAYING.set(forms);
        try (HikariDataSource full = databaseFor("full", database);
                HikariDataSource audit = databaseFor("audit", database);
                BareEngine bare = BareEngine.start("full", full, terms, clock, clocks, METER);
                BareEngine bareAudit = BareEngine.start("audit", audit, terms, clock, clocks, METER)) {
            List<Step> steps = WholeCase.steps();
            List<Side> sides = List.of(forms, bare, bareAudit);
            Instant from = clock.instant();
            Map<Side, List<Cost>> steady = new LinkedHashMap<>();
            Map<Side, List<Cost>> afterCheckpoint = new LinkedHashMap<>();
            for (int round = 0; round < WARM_UP + COUNTED; round++) {
                for (Side side : sides) {
                    Cost cost = play(side, steps, from, database);
                    if (round == 0 && side == forms) {
                        bare.replay(forms.recording());
                        bareAudit.replay(forms.recording());
                    }
                    if (round == 0 && Boolean.getBoolean("benchmark.statements")) {
                        BenchmarkReport.statements(side.name(), METER.statementsByStep());
                    }
                    if (round >= WARM_UP) {
                        steady.computeIfAbsent(side, unknown -> new ArrayList<>())
                                .add(cost);
                    }
                }
            }
            for (int round = 0; round < COUNTED; round++) {
                for (Side side : sides) {
                    database.execute("checkpoint");
                    afterCheckpoint
                            .computeIfAbsent(side, unknown -> new ArrayList<>())
                            .add(play(side, steps, from, database));
                }
            }
            BenchmarkReport.table(steady, afterCheckpoint);
        }
    }

    private static Cost play(Side side, List<Step> steps, Instant from, JdbcTemplate database) {
        METER.reset();
        String begin = writtenUpTo(database);
        side.play(steps, from);
        return METER.cost(database.queryForObject(
                "select pg_wal_lsn_diff(?::pg_lsn, ?::pg_lsn)", Long.class, writtenUpTo(database), begin));
    }

    private static String writtenUpTo(JdbcTemplate database) {
        return database.queryForObject("select pg_current_wal_insert_lsn()::text", String.class);
    }

    private HikariDataSource databaseFor(String history, JdbcTemplate database) {
        String name = "bare_" + history;
        database.execute("create database " + name);
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(server.url().replace("/postgres?", "/" + name + "?"));
        source.setMaximumPoolSize(2);
        return source;
    }

    /** Puts the meter between the application and its database, and listens to what forms hand to the engine. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Watched {

        @Bean
        static BeanPostProcessor watch() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (bean instanceof DataSource source) {
                        return METER.watch(source);
                    }
                    if (bean instanceof TaskService) {
                        return listening(bean, TaskService.class, "complete");
                    }
                    return bean instanceof RuntimeService
                            ? listening(bean, RuntimeService.class, "startProcessInstanceById")
                            : bean;
                }
            };
        }

        @SuppressWarnings("unchecked")
        private static Object listening(Object service, Class<?> type, String method) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                if (called.getName().equals(method)) {
                    PLAYING.get().recording().routed((Map<String, Object>) arguments[arguments.length - 1]);
                }
                try {
                    return called.invoke(service, arguments);
                } catch (java.lang.reflect.InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }
    }
}
