package org.shanyraq.running;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Contract;
import org.springframework.stereotype.Component;

/** Where the instances of a diagram wait and for how long, and which ways they go: from the engine's history, in one query each. */
@Component
public class Waits {

    private static final int MOST_PATHS = 20;

    /** Where time passes; everything else happens at once. */
    private static final List<String> WAITING = List.of(
            "userTask",
            "callActivity",
            "receiveTask",
            "eventBasedGateway",
            "intermediateTimer",
            "intermediateMessageCatch",
            "intermediateSignalCatch");

    private static final List<String> MILESTONES = Stream.concat(
                    WAITING.stream(), Stream.of("boundaryTimer", "boundaryMessage", "boundaryError"))
            .filter(type -> !"eventBasedGateway".equals(type))
            .toList();

    /** The ladder of a time limit raises a hand, and nobody waits in it. */
    private static final String NO_LADDER =
            " and (step.act_type_ <> 'intermediateTimer' or step.parent_act_inst_id_ = step.proc_inst_id_)\n";

    private static final String CHOSEN = """
              join public.act_hi_procinst process on process.id_ = step.proc_inst_id_
             where step.proc_def_id_ = any(:definitions)
               and (:of = 'all' or (process.end_time_ is null) = (:of = 'running'))
            """ + NO_LADDER;

    /** A wait counts to the period in which it began. */
    private static final String PLACES = """
            select step.act_id_, min(step.act_type_) as type, max(step.act_name_) as name, count(*) as came,
                   count(*) filter (where step.end_time_ is null) as here,
                   percentile_cont(array[0.5, 0.9]) within group (order by
                     extract(epoch from coalesce(step.end_time_, :now) - step.start_time_)) as waited,
                   count(*) filter (where task.due_date_ is not null) as limited,
                   count(*) filter (where task.due_date_ < coalesce(step.end_time_, :now)) as late
              from public.act_hi_actinst step
              left join public.act_hi_taskinst task on task.id_ = step.task_id_
            """ + CHOSEN + """
               and step.act_type_ = any(:types) and step.start_time_ >= :since and step.start_time_ < :until
             group by step.act_id_ order by here desc, came desc, step.act_id_
            """;

    /** One way is one whatever was done twice in a row, as for two children. */
    private static final String PATHS = """
            with step as (
              select step.proc_inst_id_, step.act_id_, step.start_time_, step.sequence_counter_, step.id_,
                     process.start_time_ as begun, process.end_time_ as ended,
                     lag(step.act_id_) over (partition by step.proc_inst_id_
                                                 order by step.start_time_, step.sequence_counter_, step.id_) as before
                from public.act_hi_actinst step
            """ + CHOSEN + """
                 and process.start_time_ >= :since and process.start_time_ < :until
                 and (step.act_type_ = any(:types)
                      or (step.act_type_ like '%EndEvent' and step.parent_act_inst_id_ = step.proc_inst_id_))
            ), walked as (
              select proc_inst_id_, begun, ended,
                     string_agg(act_id_, ' ' order by start_time_, sequence_counter_, id_) as path
                from step where before is distinct from act_id_ group by proc_inst_id_, begun, ended
            )
            select path, count(*) as cases, count(ended) as ended,
                   percentile_cont(0.5) within group (order by extract(epoch from ended - begun)) as took,
                   sum(count(*)) over () as all_cases, count(*) over () as ways
              from walked group by path order by cases desc, path limit :most
            """;

    private static final String HERE = """
            select process.id_, process.business_key_, process.start_time_, process.end_time_, definition.version_,
                   place.since, place.elements
              from public.act_hi_procinst process
              join public.act_re_procdef definition on definition.id_ = process.proc_def_id_
              left join lateral (
                select min(step.start_time_) as since, array_agg(distinct step.act_id_) as elements
                  from public.act_hi_actinst step
                 where step.proc_inst_id_ = process.id_ and step.end_time_ is null and step.act_type_ = any(:types)
                   and (cast(:element as text) is null or step.act_id_ = :element)
            """ + NO_LADDER + """
                   ) place on process.end_time_ is null
             where process.proc_def_id_ = any(:definitions)
               and (:of = 'all' or (process.end_time_ is null) = (:of = 'running'))
               and (cast(:element as text) is null or place.since is not null)
             order by case when cast(:element as text) is null then null else place.since end,
                   process.start_time_ desc, process.id_ limit :most offset :from
            """;

    private final JdbcClient database;
    private final WithoutAuthorization inside;
    private final ModelWords words;
    private final CentreClock clock;

    Waits(JdbcClient database, WithoutAuthorization inside, ModelWords words, CentreClock clock) {
        this.database = database;
        this.inside = inside;
        this.words = words;
        this.clock = clock;
    }

    /** All diagrams of the centre, by their names. */
    public List<Diagram> diagrams() {
        return database
                .sql("select distinct on (key_) key_, name_ from public.act_re_procdef order by key_, version_ desc")
                .query((row, number) -> new Diagram(
                        row.getString("key_"), words.ofProcess(row.getString("key_"), row.getString("name_"))))
                .list()
                .stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** The versions of a diagram, the newest first; none of one that is not there. */
    public List<Version> versions(String process) {
        return database.sql(
                        "select id_, version_ from public.act_re_procdef where key_ = :process order by version_ desc")
                .param("process", process)
                .query((row, number) -> new Version(row.getString("id_"), row.getInt("version_")))
                .list();
    }

    /** Where they wait, most of those who are there now first. */
    public List<Place> places(Question asked) {
        return inside.call(context -> chosen(PLACES, asked, WAITING)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> place(row, asked, context))
                .list());
    }

    /** The ways that most of them go. */
    public List<Path> paths(Question asked) {
        return inside.call(context -> chosen(PATHS, asked, MILESTONES)
                .param("most", MOST_PATHS)
                .query((row, number) -> path(row, asked, context))
                .list());
    }

    /**
     * The instances themselves: the newest first, or those that wait at one element, the longest first.
     *
     * @param element only those that are there; {@code null} for all
     */
    public List<Instance> instances(Question asked, @Nullable String element, int from, int most) {
        return inside.call(context -> database.sql(HERE)
                .param("definitions", asked.ids())
                .param("of", asked.of().name())
                .param("types", WAITING.toArray(String[]::new))
                .param("element", element)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> instance(row, asked, context))
                .list());
    }

    private JdbcClient.StatementSpec chosen(String query, Question asked, List<String> types) {
        return database.sql(query)
                .param("definitions", asked.ids())
                .param("of", asked.of().name())
                .param("types", types.toArray(String[]::new))
                .param("since", Timestamp.from(asked.since().toInstant()))
                .param("until", Timestamp.from(asked.until().toInstant()));
    }

    private Place place(ResultSet row, Question asked, CommandContext context) throws SQLException {
        Double[] waited = (Double[]) row.getArray("waited").getArray();
        String element = row.getString("act_id_");
        return new Place(
                element,
                name(element, asked, context),
                Passage.Kind.of(row.getString("type")),
                row.getLong("came"),
                row.getLong("here"),
                Math.round(waited[0]),
                Math.round(waited[1]),
                row.getLong("limited"),
                row.getLong("late"));
    }

    private Path path(ResultSet row, Question asked, CommandContext context) throws SQLException {
        List<String> elements = Arrays.asList(row.getString("path").split(" "));
        double took = row.getDouble("took");
        boolean noneEnded = row.wasNull();
        return new Path(
                elements,
                elements.stream().map(element -> name(element, asked, context)).toList(),
                row.getLong("cases"),
                row.getLong("ended"),
                noneEnded ? null : Math.round(took),
                row.getLong("all_cases"),
                row.getLong("ways"));
    }

    private Instance instance(ResultSet row, Question asked, CommandContext context) throws SQLException {
        String[] elements = row.getArray("elements") == null
                ? new String[0]
                : (String[]) row.getArray("elements").getArray();
        return new Instance(
                row.getString("id_"),
                Objects.requireNonNullElse(row.getString("business_key_"), ""),
                row.getInt("version_"),
                at(row.getTimestamp("start_time_")),
                at(row.getTimestamp("end_time_")),
                at(row.getTimestamp("since")),
                Stream.of(elements)
                        .map(element -> name(element, asked, context))
                        .toList());
    }

    /** As the newest version in which it is drawn calls it. */
    private String name(String element, Question asked, CommandContext context) {
        return asked.versions().stream()
                .map(version -> context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(version.id())
                        .findActivity(element))
                .filter(Objects::nonNull)
                .findFirst()
                .map(activity -> (String) activity.getProperty("name"))
                .map(written -> words.ofElement(asked.process(), element, written))
                .orElse(element);
    }

    @Contract("null -> null; !null -> !null")
    private @Nullable OffsetDateTime at(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant().atZone(clock.getZone()).toOffsetDateTime();
    }

    /** Which instances are asked about. */
    public enum Of {
        all,
        running,
        finished
    }

    /**
     * @param versions of the diagram that count
     * @param until the first moment that counts no more
     */
    public record Question(String process, List<Version> versions, Of of, OffsetDateTime since, OffsetDateTime until) {

        private String[] ids() {
            return versions.stream().map(Version::id).toArray(String[]::new);
        }
    }

    public record Diagram(String process, String name) {}

    public record Version(String id, int version) {}

    /**
     * @param came how many came there in the period
     * @param here how many of them are there now
     * @param median seconds of waiting; who is there now has waited until now
     * @param ninth the time within which nine of ten went on, in seconds
     * @param limited how many had a limit
     * @param late how many of those passed it
     */
    public record Place(
            String element,
            String name,
            Passage.Kind kind,
            long came,
            long here,
            long median,
            long ninth,
            long limited,
            long late) {}

    /**
     * @param cases how many went this way
     * @param took the median of those that ended, in seconds; {@code null} while none has
     * @param allCases how many went any way
     * @param ways how many ways there are
     */
    public record Path(
            List<String> elements,
            List<String> names,
            long cases,
            long ended,
            @Nullable Long took,
            long allCases,
            long ways) {}

    /** @param since when it came where it waits now; {@code null} when it has ended */
    public record Instance(
            String id,
            String number,
            int version,
            OffsetDateTime begun,
            @Nullable OffsetDateTime ended,
            @Nullable OffsetDateTime since,
            List<String> places) {}
}
