package org.shanyraq.running;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases stand at which stage of the way, as the diagrams draw it. */
@Component
public class Stages {

    /** The life line calls the accompaniment, which knows more exactly where a case stands; what it calls is no stage. */
    private static final String STAGES = """
            select definition.key_, place.act_id_, count(distinct process.business_key_) as cases
              from public.act_ru_execution process
              join public.act_re_procdef definition on definition.id_ = process.proc_def_id_
              join public.act_ru_execution place on place.proc_inst_id_ = process.id_ and place.act_id_ like 'call\\_%'
             where process.parent_id_ is null and definition.key_ in (:lifeLine)
               and not exists (
                 select 1 from public.act_ru_execution called
                   join public.act_re_procdef lower on lower.id_ = called.proc_def_id_
                  where called.super_exec_ = place.id_ and lower.key_ in (:lifeLine))
             group by definition.key_, place.act_id_
            """;

    private final JdbcClient database;
    private final RepositoryService repository;
    private final WithoutAuthorization inside;
    private final ModelWords words;

    Stages(JdbcClient database, RepositoryService repository, WithoutAuthorization inside, ModelWords words) {
        this.database = database;
        this.repository = repository;
        this.inside = inside;
        this.words = words;
    }

    /** From the first to the last as the newest diagrams draw them; one in which there is no case is there with none. */
    public List<Stage> counts() {
        List<Found> found = found();
        return inside.call(context -> drawn(LifeLine.PROCESS, context)
                .flatMap(stage -> calls(stage, LifeLine.ACCOMPANIMENT)
                        ? drawn(LifeLine.ACCOMPANIMENT, context)
                        : Stream.of(stage))
                .map(stage -> stage(stage, found))
                .toList());
    }

    private List<Found> found() {
        return database.sql(STAGES)
                .param("lifeLine", List.of(LifeLine.PROCESS, LifeLine.ACCOMPANIMENT))
                .query((row, number) ->
                        new Found(row.getString("key_"), row.getString("act_id_"), row.getLong("cases")))
                .list();
    }

    private Stream<ActivityImpl> drawn(String process, CommandContext context) {
        String newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return context
                .getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(newest)
                .getActivities()
                .stream()
                .filter(activity -> "callActivity".equals(activity.getProperty("type")))
                .sorted(Comparator.comparing(ActivityImpl::getX).thenComparing(ActivityImpl::getY));
    }

    /** The life line says with a constant whom it calls. */
    private static boolean calls(ActivityImpl activity, String process) {
        return activity.getActivityBehavior() instanceof CallableElementActivityBehavior call
                && process.equals(
                        call.getCallableElement().getDefinitionKey(StartProcessVariableScope.getSharedInstance()));
    }

    private Stage stage(ActivityImpl drawn, List<Found> found) {
        String process = ((ProcessDefinitionEntity) drawn.getProcessDefinition()).getKey();
        long cases = found.stream()
                .filter(one -> one.process().equals(process) && one.element().equals(drawn.getId()))
                .mapToLong(Found::cases)
                .sum();
        return new Stage(
                drawn.getId(), words.ofElement(process, drawn.getId(), (String) drawn.getProperty("name")), cases);
    }

    private record Found(String process, String element, long cases) {}

    /**
     * @param id of the element in the diagram
     * @param name as the diagram calls it, in the reader's language
     */
    public record Stage(String id, String name, long cases) {}
}
