package org.shanyraq.working;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the engine what has changed, and nothing else: what stays as it was keeps its version. A diagram goes with all its
 * forms, and again if only one of them has changed, because a family that is in it goes on with the forms with which it began.
 */
@Component
class IntoForce {

    private static final Pattern DEPLOYED = Pattern.compile(".+\\.(bpmn|dmn)");
    private static final String FORM = ".form";
    private static final Pattern FORM_OF = Pattern.compile("camunda:formRef=\"([^\"]+)\"");

    private final RepositoryService repository;
    private final WithoutAuthorization inside;
    private final JdbcClient database;

    IntoForce(RepositoryService repository, WithoutAuthorization inside, JdbcClient database) {
        this.repository = repository;
        this.inside = inside;
        this.database = database;
    }

    /**
     * @param files of the whole way of working, by name
     * @throws ParseException if the engine cannot read one of them
     */
    void bring(int number, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> changed = changed(files);
        if (changed.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name("Working " + number).source("way of working");
        changed.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        inside.call(context -> deployment.deploy());
    }

    /** The files that the engine has otherwise than they are, and the forms that go with them. */
    private SortedMap<String, byte[]> changed(SortedMap<String, byte[]> files) {
        Map<String, Map<String, String>> deployed = deployed();
        Set<String> named = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(diagram -> forms(diagram.getValue()))
                .collect(Collectors.toSet());
        SortedMap<String, byte[]> changed = new TreeMap<>();
        files.forEach((name, content) -> {
            // A form that no diagram names is shown by the form road itself, in its newest version.
            boolean alone = name.endsWith(FORM) && !named.contains(name);
            if (alone || DEPLOYED.matcher(name).matches()) {
                Map<String, byte[]> together = withForms(name, content, files);
                Map<String, String> there = deployed.getOrDefault(name, Map.of());
                boolean same = together.entrySet().stream()
                        .allMatch(file -> WorkingStore.hash(file.getValue()).equals(there.get(file.getKey())));
                if (!same) {
                    changed.putAll(together);
                }
            }
        });
        return changed;
    }

    private static Map<String, byte[]> withForms(String name, byte[] content, Map<String, byte[]> files) {
        Map<String, byte[]> together = new TreeMap<>(Map.of(name, content));
        if (!name.endsWith(FORM)) {
            forms(content).forEach(form -> {
                byte[] its = files.get(form);
                if (its != null) {
                    together.put(form, its);
                }
            });
        }
        return together;
    }

    private static Stream<String> forms(byte[] diagram) {
        return FORM_OF.matcher(new String(diagram, StandardCharsets.UTF_8))
                .results()
                .map(form -> form.group(1) + FORM);
    }

    /** What the engine works by now: for each of its files the hashes, by name, of all that came with it. */
    private Map<String, Map<String, String>> deployed() {
        Map<String, Map<String, String>> deployed = new HashMap<>();
        database.sql("""
                        with newest as (
                          (select distinct on (key_) deployment_id_, resource_name_ from public.act_re_procdef
                            order by key_, version_ desc)
                          union
                          (select distinct on (key_) deployment_id_, resource_name_ from public.act_re_decision_def
                            order by key_, version_ desc)
                          union
                          (select distinct on (key_) deployment_id_, resource_name_ from public.act_re_camformdef
                            order by key_, version_ desc)
                        )
                        select regexp_replace(newest.resource_name_, '^.*/', '') as file,
                               regexp_replace(resource.name_, '^.*/', '') as name,
                               encode(sha256(resource.bytes_), 'hex') as hash
                          from newest
                          join public.act_ge_bytearray resource on resource.deployment_id_ = newest.deployment_id_
                         where resource.name_ = newest.resource_name_ or resource.name_ like '%.form'
                        """).query(row -> {
            deployed.computeIfAbsent(row.getString("file"), file -> new HashMap<>())
                    .put(row.getString("name"), row.getString("hash"));
        });
        return deployed;
    }
}
