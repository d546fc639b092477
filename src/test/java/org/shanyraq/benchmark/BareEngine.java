package org.shanyraq.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.shanyraq.benchmark.Recording.Filed;
import org.shanyraq.benchmark.WholeCase.Paper;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Terms;
import org.shanyraq.engine.EngineClock;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The other side: the same diagrams and decision tables on an engine as it comes out of the box. Nobody's rights are
 * asked, no form is opened, nothing is checked; every answer becomes a process variable when the task is completed.
 */
final class BareEngine extends Side implements AutoCloseable {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final String CASE_NUMBER = "2026-0001";

    private final ProcessEngine engine;
    private final BareBeans beans;
    private final Meter meter;
    private Recording recording;
    private int papers;

    private BareEngine(
            String name, ProcessEngine engine, BareBeans beans, CentreClock clock, EngineClock clocks, Meter meter) {
        super(name, engine.getTaskService(), engine.getManagementService(), clock, clocks, meter);
        this.engine = engine;
        this.beans = beans;
        this.meter = meter;
    }

    /** @param history the engine's history level; {@code full} is what it comes with */
    static BareEngine start(
            String history, DataSource database, Terms terms, CentreClock clock, EngineClock clocks, Meter meter) {
        String name = "bare, " + history;
        BareBeans beans = new BareBeans(terms, clock);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(meter.watch(database));
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(history);
        configuration.setBeans(beans.byName(delegates()));
        ProcessEngine engine = configuration.buildProcessEngine();
        beans.use(engine.getDecisionService());
        deploy(engine);
        return new BareEngine(name, engine, beans, clock, clocks, meter);
    }

    /** From now on these answers are given. */
    void replay(Recording answers) {
        recording = answers;
    }

    @Override
    void begin() {
        papers = 0;
        beans.begin();
    }

    @Override
    void file(Paper paper) {
        Filed filed = recording.paper(papers++);
        beans.filing(filed);
        Map<String, Object> variables = new HashMap<>(filed.answers());
        variables.putAll(beans.ofToday(filed.routing()));
        String form = paper.answers().form();
        if (papers == 1) {
            meter.measure(
                    "start " + form,
                    () -> engine.getRuntimeService().startProcessInstanceByKey("familyCase", CASE_NUMBER, variables));
            return;
        }
        TaskService tasks = engine.getTaskService();
        Task task = task(paper.answers().task());
        if (task.getAssignee() == null) {
            meter.measure("claim", () -> tasks.claim(task.getId(), paper.person()));
        }
        meter.measure("complete " + form, () -> tasks.complete(task.getId(), variables));
    }

    @Override
    public void close() {
        engine.close();
    }

    private static void deploy(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        models("bpmn").forEach(deployment::addString);
        models("dmn").forEach(deployment::addString);
        deployment.deploy();
    }

    private static Set<String> delegates() {
        return models("bpmn").values().stream()
                .flatMap(diagram -> DELEGATE.matcher(diagram).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** What the diagrams or tables say, by the names of their files. */
    private static Map<String, String> models(String kind) {
        Map<String, String> models = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:processes/*." + kind)) {
                models.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models;
    }
}
