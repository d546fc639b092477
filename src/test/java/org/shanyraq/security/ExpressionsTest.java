package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * CVE-2026-109432 as an attack: somebody who is signed in sends a query whose expression would run code in the server.
 * Here the code would leave a mark.
 */
@CentreTest
class ExpressionsTest {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String REST = "/engine-rest";
    private static final String MARK = "shanyraq.attacked";
    private static final String ATTACK = "${''.getClass().forName('java.lang.System')"
            + ".getMethod('setProperty', ''.getClass(), ''.getClass()).invoke(null, '" + MARK + "', 'yes')}";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    ActingAs acting;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @BeforeEach
    @AfterEach
    void wipe() {
        System.clearProperty(MARK);
    }

    /** Otherwise the rest of this class would prove nothing. */
    @Test
    void theAttackWouldSucceedOnAStockEngine() {
        evaluate(new JuelExpressionManager(), ATTACK, false);

        assertThat(System.getProperty(MARK)).isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereverItStandsTheAttackIsRefused(boolean inADiagram) {
        ExpressionManager ours = configuration().getExpressionManager();

        assertThatThrownBy(() -> evaluate(ours, ATTACK, inADiagram)).hasStackTraceContaining("out of reach");
        assertNothingRan();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.class}",
                "${''['class']}",
                "${''.getClass().getName()}",
                "${dateTime().class}",
                "${dateTime().getClass()}",
                "${dateTime().zone.class}",
                "${dateTime().getZone().getClass()}",
                "${currentUser().getBytes()}",
                "${currentUserGroups().getClass()}",
                "${currentUserGroups()[0].class}",
                "${deadlines}",
                "${accounts}",
                "${dataSource}",
                "${processEngine}",
                "${execution}",
                "${processEngine.processEngineConfiguration}",
                "#{''.getClass()}"
            })
    void fromAQueryNothingIsInReachButTheDayAndTheUser(String expression) {
        assertThatThrownBy(() -> acting.person("aigerim", () -> {
                    evaluate(configuration().getExpressionManager(), expression, false);
                    return null;
                }))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource}",
                "${accounts}",
                "${processEngine}",
                "${formRoad}",
                "${practiceClock}",
                "${jdbcClient}"
            })
    void fromADiagramOnlyTheListedBeansAreInReach(String expression) {
        assertThatThrownBy(() -> evaluate(configuration().getExpressionManager(), expression, true))
                .hasStackTraceContaining("Unknown property");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theEngineRunsNoExpressionOfAQuery(Consumer<TaskQuery> attack) {
        for (String person : List.of("aigerim", "admin")) {
            for (Function<TaskQuery, Object> asking : List.<Function<TaskQuery, Object>>of(
                    TaskQuery::list, TaskQuery::count, TaskQuery::singleResult, query -> query.listPage(0, 1))) {
                TaskQuery query = tasks.createTaskQuery();
                attack.accept(query);

                assertRefused(() -> acting.person(person, () -> asking.apply(query)));
                assertRefused(() -> asking.apply(query));
            }
        }
        assertNothingRan();
    }

    private static void assertRefused(ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOf(BadUserRequestException.class)
                .hasMessage("Expressions are not taken in queries.");
    }

    /** Not even the harmless ones, which a stored filter may carry. */
    @Test
    void theEngineTakesNoHarmlessExpressionOfAQueryEither() {
        String harmless = "${currentUser()}";

        assertRefused(
                () -> tasks.createTaskQuery().taskAssigneeExpression(harmless).list());
        assertRefused(() -> tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(harmless)
                .taskName("x")
                .endOr()
                .count());
        Filter mine = filters.createFilterQuery().filterName("My tasks").singleResult();
        for (TaskQuery extending : List.of(
                tasks.createTaskQuery().taskOwnerExpression(harmless),
                tasks.createTaskQuery()
                        .or()
                        .taskOwnerExpression(harmless)
                        .taskName("x")
                        .endOr())) {
            assertRefused(() -> filters.list(mine.getId(), extending));
            assertRefused(() -> filters.count(mine.getId(), extending));
            assertRefused(() -> filters.singleResult(mine.getId(), extending));
            assertRefused(() -> filters.listPage(mine.getId(), extending, 0, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${ currentUser() }",
                "${currentUserGroups()}",
                "${ now() }",
                "#{now()}",
                "${dateTime()}",
                "${ dateTime().plusDays(7) }",
                "${dateTime().withTimeAtStartOfDay().plusWeeks(1).minusHours(12)}"
            })
    void aStoredFilterKnowsWhoAsksAndCountsDays(String expression) {
        withStored(
                stored(expression),
                filter -> assertThat(acting.person("admin", () -> filters.count(filter.getId())))
                        .isNotNegative());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aigerim",
                "${ '' }",
                "${currentUser().getBytes()}",
                "${ currentUser() }${ now() }",
                "${ currentUser() }\n",
                "${dateTime().getZone()}",
                "${dateTime().plusDays(dateTime().getDayOfYear())}",
                "${dateTime().plusDays(99999)}",
                "${dateTime().plusDays(1).plusDays(1).plusDays(1).plusDays(1).plusDays(1).plusDays(1)}",
                "${dateTime().toString().length()}",
                "${processEngine}",
                "${now ()}",
                "${x:now()}"
            })
    void whatElseAFilterWouldCarryIsNotSavedAndNotAsked(String expression) {
        for (Supplier<TaskQuery> query : List.<Supplier<TaskQuery>>of(
                () -> tasks.createTaskQuery().dueBeforeExpression(expression),
                () -> tasks.createTaskQuery()
                        .taskAssigneeExpression("${ currentUser() }")
                        .or()
                        .taskName("x")
                        .taskAssigneeExpression(expression)
                        .endOr())) {
            assertUnknown(
                    () -> filters.saveFilter(filters.newTaskFilter("Attack").setQuery(query.get())));
            withStored(smuggled(query.get()), filter -> {
                assertUnknown(() -> filters.list(filter.getId()));
                assertUnknown(() -> filters.count(filter.getId()));
                assertUnknown(() -> filters.singleResult(filter.getId()));
                assertUnknown(() -> filters.count(filter.getId(), tasks.createTaskQuery()));
            });
        }
    }

    private static void assertUnknown(ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageStartingWith("A stored filter knows the expressions");
    }

    private Filter stored(String expression) {
        return filters.saveFilter(filters.newTaskFilter("Harmless")
                .setQuery(tasks.createTaskQuery()
                        .or()
                        .taskOwnerExpression("${currentUser()}")
                        .dueBeforeExpression(expression.contains("User") ? "${now()}" : expression)
                        .endOr()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")));
    }

    /** As one that was stored before this guard stood. */
    private Filter smuggled(TaskQuery query) {
        return configuration().getCommandExecutorTxRequired().execute(context -> {
            FilterEntity filter = new FilterEntity("Task");
            filter.setName("Smuggled");
            filter.setQuery(query);
            context.getFilterManager().insertOrUpdateFilter(filter);
            return filter;
        });
    }

    private void withStored(Filter filter, Consumer<Filter> test) {
        try {
            test.accept(filter);
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }

    static Stream<Consumer<TaskQuery>> queries() {
        return Stream.of(
                query -> query.taskAssigneeExpression(ATTACK),
                query -> query.or().taskAssigneeExpression(ATTACK).endOr(),
                query -> query.or()
                        .taskAssigneeLikeExpression(ATTACK)
                        .taskName("x")
                        .endOr(),
                query -> query.or().taskCandidateUserExpression(ATTACK).endOr(),
                query -> query.or().taskCandidateGroupInExpression(ATTACK).endOr(),
                query -> query.or().processInstanceBusinessKeyExpression(ATTACK).endOr(),
                query -> query.or().dueBeforeExpression(ATTACK).endOr(),
                query -> query.or()
                        .taskName("x")
                        .endOr()
                        .or()
                        .followUpAfterExpression(ATTACK)
                        .endOr(),
                query -> query.taskAssigneeExpression("${currentUser()}"),
                query -> query.or().dueAfterExpression("${now()}").taskName("x").endOr());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\":\"%s\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"name\":\"x\"},{\"assigneeLikeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"candidateGroupsExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"assignee\\u0045xpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"dueBeforeExpression\":\"%s\"}],\"name\":\"x\"",
                "  {\"orQueries\":[{\"orQueries\":[{\"ownerExpression\":\"%s\"}]}]}",
            })
    void aQueryWithAnExpressionIsRefusedAtEveryDoor(String body) {
        String query = body.formatted(ATTACK);
        Visitor web = Visitor.signedIn(port, "aigerim");
        Visitor rest = Visitor.atRest(port, "aigerim", "shanyraq");

        for (String list : List.of("/task", "/task/count")) {
            assertThat(web.post(WEB + list, query).statusCode()).isEqualTo(400);
            assertThat(rest.post(REST + list, query).statusCode()).isEqualTo(400);
        }
        String filter = filter(web, "My tasks");
        assertThat(web.post(WEB + "/filter/" + filter + "/list", query).statusCode())
                .isEqualTo(400);
        assertThat(web.post(WEB + "/filter/" + filter + "/count", query).statusCode())
                .isEqualTo(400);
        assertThat(web.post(WEB + "/filter/" + filter + "/singleResult", query).statusCode())
                .isEqualTo(400);
        assertThat(rest.post(REST + "/filter/" + filter + "/list", query).statusCode())
                .isEqualTo(400);
        assertNothingRan();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE"})
    void inAnotherEncodingToo(String encoding) {
        String query = "{\"orQueries\":[{\"assigneeExpression\":\"" + ATTACK + "\"}]}";
        Visitor rest = Visitor.atRest(port, "aigerim", "shanyraq");

        HttpResponse<String> answer = rest.send(rest.request(REST + "/task")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(query.getBytes(Charset.forName(encoding)))));

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertNothingRan();
    }

    /** The engine hands some doors a text in the charset that the request names: this one could not be read here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IBM037",
                "UTF-16",
                "UTF-16LE",
                "UTF-32",
                "ISO-8859-1",
                "x-no-such-charset",
                "UTF-8; charset=IBM037"
            })
    void noCharsetButUtf8IsTakenAtAnyDoor(String charset) {
        String query = "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\"}]}";
        String encoding = charset.replaceAll(".*=", "");
        byte[] written =
                query.getBytes(Charset.isSupported(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8);
        Visitor web = Visitor.signedIn(port, "aigerim");
        Visitor rest = Visitor.atRest(port, "aigerim", "shanyraq");
        String filter = "/filter/" + filter(web, "My tasks");

        for (String door : List.of("/task", filter + "/list", filter + "/count", filter + "/singleResult")) {
            for (HttpRequest.Builder request : List.of(web.request(WEB + door), rest.request(REST + door))) {
                Visitor visitor = request.build().uri().getPath().startsWith(REST) ? rest : web;
                HttpResponse<String> answer =
                        visitor.send(request.header("Content-Type", "application/json; charset=" + charset)
                                .POST(BodyPublishers.ofByteArray(written)));
                assertThat(answer.statusCode()).as(door).isEqualTo(415);
                assertThat(Visitor.json(answer).path("message").asText()).isEqualTo("Send it as JSON in UTF-8.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/hal+json",
                "*/*",
                ""
            })
    void nothingButJsonIsTakenAtTheEnginesDoors(String type) {
        Visitor rest = Visitor.atRest(port, "aigerim", "shanyraq");
        HttpRequest.Builder request = rest.request(REST + "/task").POST(BodyPublishers.ofString("{}"));

        assertThat(rest.send(type.isEmpty() ? request : request.header("Content-Type", type))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void twoWordsAboutTheKindOfTheBodyAreOneTooMany() {
        Visitor rest = Visitor.atRest(port, "aigerim", "shanyraq");

        assertThat(rest.send(rest.request(REST + "/task")
                                .header("Content-Type", "application/json")
                                .header("Content-Type", "application/json; charset=IBM037")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{} x", "{'name': 'x'}", "{/* */}", "name", "{\"name\":\"x\"", "{\"a\":NaN}"})
    void whatIsNoJsonIsRefusedAtTheDoor(String body) {
        String filter = "/filter/" + filter(Visitor.signedIn(port, "aigerim"), "My tasks");
        Visitor rest = Visitor.atRest(port, "aigerim", "shanyraq");

        for (String door : List.of("/task", filter + "/list")) {
            HttpResponse<String> answer = rest.post(REST + door, body);
            assertThat(answer.statusCode()).as(door).isEqualTo(400);
            assertThat(Visitor.json(answer).path("message").asText())
                    .isEqualTo("This is not readable as JSON in UTF-8.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json;charset=UTF-8", "Application/JSON; charset=\"utf-8\""})
    void jsonInUtf8IsTakenHoweverItIsSaid(String type) {
        Visitor rest = Visitor.atRest(port, "aigerim", "shanyraq");

        assertThat(rest.send(rest.request(REST + "/task/count")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString("{\"name\":\"Шаңырақ\"}")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPackedBodyIsNotTaken() {
        Visitor rest = Visitor.atRest(port, "aigerim", "shanyraq");

        assertThat(rest.send(rest.request(REST + "/task")
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void anExpressionInTheAddressRunsNothingEither() {
        String encoded = URLEncoder.encode(ATTACK, StandardCharsets.UTF_8);
        Visitor rest = Visitor.atRest(port, "aigerim", "shanyraq");

        for (String query : List.of(
                "/task?assigneeExpression=" + encoded,
                "/task/count?candidateGroupExpression=" + encoded,
                "/task?orQueries="
                        + URLEncoder.encode("[{\"assigneeExpression\":\"" + ATTACK + "\"}]", StandardCharsets.UTF_8),
                "/filter?itemCount=true&query=" + encoded)) {
            rest.get(REST + query);
            assertNothingRan();
        }
        assertThat(rest.get(REST + "/task?assigneeExpression=" + encoded).statusCode())
                .isEqualTo(400);
    }

    /** Only administrators save filters, and what they save runs no code either. */
    @Test
    void aStoredFilterRunsNoCode() {
        String attack =
                "{\"resourceType\":\"Task\",\"name\":\"Attack\",\"query\":{\"orQueries\":[{\"assigneeExpression\":\""
                        + ATTACK + "\"}]},\"properties\":{}}";
        Visitor caseManager = Visitor.signedIn(port, "aigerim");
        Visitor coordinator = Visitor.signedIn(port, "saule");
        Visitor admin = Visitor.signedIn(port, "admin");

        String mine = filter(caseManager, "My tasks");
        String harmless = attack.replace(ATTACK, "${ currentUser() }");
        for (Visitor other : List.of(caseManager, coordinator)) {
            assertThat(other.post(WEB + "/filter/create", attack).statusCode()).isIn(400, 403);
            assertThat(other.put(WEB + "/filter/" + mine, attack).statusCode()).isIn(400, 403);
            assertThat(other.post(WEB + "/filter/create", harmless).statusCode())
                    .isEqualTo(403);
            assertThat(other.put(WEB + "/filter/" + mine, harmless).statusCode())
                    .isEqualTo(403);
        }
        assertThat(filter(caseManager, "My tasks")).isEqualTo(mine);

        assertThat(admin.post(WEB + "/filter/create", attack).statusCode()).isEqualTo(400);
        assertThat(admin.put(WEB + "/filter/" + mine, attack).statusCode()).isEqualTo(400);
        assertNothingRan();
    }

    @Test
    void theReadyMadeFiltersStillKnowWhoAsksAndWhen() {
        String caseNumber = cases.referred();
        String mine = centre.task(caseNumber, "task_makeFirstContact").getId();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        Visitor daniyar = Visitor.signedIn(port, "daniyar");

        assertThat(list(aigerim, "My tasks")).contains(mine);
        assertThat(list(daniyar, "My tasks")).doesNotContain(mine);
        assertThat(list(aigerim, "This week")).contains(mine);
        assertThat(list(aigerim, "Overdue")).doesNotContain(mine);
        assertThat(list(aigerim, "High risk")).doesNotContain(mine);
        String admission = cases.atAdmission();
        String theirs = centre.task(admission, "task_decideAdmission").getId();
        Visitor saule = Visitor.signedIn(port, "saule");
        assertThat(list(saule, "My group's tasks")).contains(theirs);
        assertThat(list(aigerim, "My group's tasks")).doesNotContain(theirs);

        String both = "Mine and my group's";
        assertThat(list(saule, both)).contains(theirs).doesNotContain(mine);
        assertThat(list(aigerim, both)).contains(mine).doesNotContain(theirs);
        assertThat(saule.post(WEB + "/task/" + theirs + "/claim", "{\"userId\": \"saule\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(list(saule, "My group's tasks")).doesNotContain(theirs);
        assertThat(list(saule, both)).contains(theirs);
    }

    private List<String> list(Visitor visitor, String name) {
        HttpResponse<String> answer =
                visitor.post(WEB + "/filter/" + filter(visitor, name) + "/list?maxResults=2000", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer).findValuesAsText("id");
    }

    private static String filter(Visitor visitor, String name) {
        for (JsonNode filter : Visitor.json(visitor.get(WEB + "/filter"))) {
            if (filter.path("name").asText().equals(name)) {
                return filter.path("id").asText();
            }
        }
        throw new AssertionError("No filter " + name);
    }

    private void evaluate(ExpressionManager expressions, String expression, boolean inADiagram) {
        configuration()
                .getCommandExecutorTxRequired()
                .execute(context -> expressions
                        .createExpression(expression)
                        .getValue(inADiagram ? StartProcessVariableScope.getSharedInstance() : null));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private static void assertNothingRan() {
        assertThat(System.getProperty(MARK))
                .as("the mark that the attack would leave")
                .isNull();
    }
}
