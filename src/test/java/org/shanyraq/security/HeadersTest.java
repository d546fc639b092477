package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.StockEndpoints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Whatever a door answers, and whoever asks in whatever words: what a browser may do with it is said. */
@CentreTest
class HeadersTest {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin";
    private static final String OF_A_BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    @LocalServerPort
    int port;

    @Autowired
    List<RequestMappingInfoHandlerMapping> doors;

    private record Door(String method, String address) {}

    @Test
    void everyMappingOfTheRunningApplicationAnswersWithTheHeadersOfData() {
        List<Door> all = Stream.of(own(), stock()).flatMap(List::stream).toList();
        Visitor admin = Visitor.signedIn(port, "admin");
        Visitor stranger = Visitor.unknown(port);
        List<String> faults = new ArrayList<>();
        for (Door door : all) {
            if (door.method().equals("DELETE") || door.method().equals("OPTIONS")) {
                continue;
            }
            for (Visitor visitor : List.of(admin, stranger)) {
                look(door, ask(visitor, door, OF_A_BROWSER, "application/json"), faults);
            }
            look(door, ask(admin, door, "text/html", "application/json"), faults);
            look(door, ask(admin, door, "application/xml", "application/json; charset=IBM037"), faults);
        }

        assertThat(faults).isEmpty();
        assertThat(own()).hasSizeGreaterThan(30);
        assertThat(stock()).hasSizeGreaterThan(250).extracting(Door::address).contains(WEB + "/task/count");
    }

    private static HttpResponse<String> ask(Visitor visitor, Door door, String accept, String type) {
        return visitor.send(visitor.request(door.address())
                .setHeader("Accept", accept)
                .header("Content-Type", type)
                .method(
                        door.method(),
                        door.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));
    }

    private static void look(Door door, HttpResponse<String> answer, List<String> faults) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean page =
                type.contains("html") || type.contains("xml") && !answer.body().isEmpty();
        if (page
                || !answer.headers().allValues("Content-Security-Policy").equals(List.of(Headers.DATA))
                || !answer.headers().allValues("X-Content-Type-Options").contains("nosniff")
                || !answer.headers().allValues("X-Frame-Options").equals(List.of("DENY"))
                || !answer.headers().allValues("Referrer-Policy").equals(List.of("no-referrer"))
                || !answer.headers().allValues("Permissions-Policy").equals(List.of(Headers.PERMISSIONS))
                || !answer.headers().allValues("Cache-Control").equals(List.of("no-store"))) {
            faults.add("%s %s: %d %s".formatted(door.method(), door.address(), answer.statusCode(), type));
        }
    }

    private List<Door> own() {
        return doors.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(door -> door.getPatternValues().stream()
                        .filter(path -> !path.equals("/error") && !path.isEmpty())
                        .flatMap(path -> FormDoor.paths(path).stream())
                        .flatMap(path -> door.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::name)
                                .map(method -> new Door(
                                        method,
                                        path.replaceAll("\\{\\*?[^}]*}", "x").replace("**", "x")))))
                .distinct()
                .toList();
    }

    private static List<Door> stock() {
        return Stream.concat(
                        StockEndpoints.ofTheEngine().stream().map(each -> new Door(each.method(), WEB + each.at("x"))),
                        StockEndpoints.ofCockpit().stream()
                                .map(each -> new Door(
                                        each.method(),
                                        COCKPIT
                                                + each.path()
                                                        .replace("{engineName}", "default")
                                                        .replaceAll("\\{[^}]*}", "x"))))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/task?maxResults=x",
                "/engine-rest/no-such-door",
                "/engine-rest/engine/default/history/process-instance",
                "/engine-rest/deployment/create",
                "/engine-rest/engine",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/admin/plugin/adminPlugins",
                "/camunda/api/no-such-door",
                "/actuator/health",
                "/actuator/env",
                "/casework/api/no-such-door",
                "/practice/no-such-door"
            })
    void soDoTheOtherDoorsOfDataAndThoseThatAreNone(String address) {
        List<String> faults = new ArrayList<>();
        for (String person : List.of("aigerim", "admin", "nobody")) {
            Visitor rest = Visitor.atRest(port, person, "shanyraq");
            look(
                    new Door("GET", address),
                    ask(rest, new Door("GET", address), OF_A_BROWSER, "application/json"),
                    faults);
            look(new Door("POST", address), ask(rest, new Door("POST", address), OF_A_BROWSER, "text/xml"), faults);
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/casework", "/casework/", "/casework/case.html", "/casework/form.html", "/casework/nothing"})
    void thePagesRunTheirOwnFilesOnly(String page) {
        HttpResponse<String> answer = Visitor.unknown(port).get(page);

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly(Headers.PAGE)
                .allSatisfy(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe-eval", "unsafe-inline"));
        assertCommon(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/lib/deps.js",
                "/camunda/nothing",
                "/nothing",
                "/favicon.ico",
                "/error",
                "/camunda/app/tasklist/../x"
            })
    void everyOtherAnswerSaysWhatItMayToo(String address) {
        HttpResponse<String> answer = Visitor.unknown(port).get(address);

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .as("%d %s", answer.statusCode(), answer.headers().map())
                .hasSize(1)
                .allSatisfy(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertCommon(answer);
    }

    private static void assertCommon(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Permissions-Policy")).containsExactly(Headers.PERMISSIONS);
    }
}
