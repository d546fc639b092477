package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.referral;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The product's own doors speak JSON and nothing else, and keep nothing but what a form asks. */
@CentreTest
class OwnDoorsTest {

    /** What a browser says that it would like when an address is opened in it. */
    private static final String OF_A_BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    /** A key that would be an element with a script in it, were it written as XML. */
    private static final String SCRIPT = "a xmlns:x=\"http://www.w3.org/1999/xhtml\"";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping doors;

    @Autowired
    RepositoryService repository;

    @Autowired
    ObjectMapper json;

    @Test
    void everyDoorAnswersABrowserInJson() {
        String family = cases.referred();
        String task = centre.task(family, "task_makeFirstContact").getId();
        FiledForm paper = cases.papers(family, "register-referral").get(0);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        Set<String> asked = new TreeSet<>();
        doors.getHandlerMethods()
                .forEach((door, handler) -> door.getPatternValues().stream()
                        .filter(path -> path.matches("/(casework/api|practice)/.*"))
                        .flatMap(path -> FormDoor.paths(path).stream())
                        .forEach(path -> door.getMethodsCondition().getMethods().forEach(method -> {
                            String address = path.replace("{caseNumber}", family)
                                    .replace("{task}", task)
                                    .replaceAll("\\{(paper|filing)}", paper.id().toString())
                                    .replace("{format}", "pdf")
                                    .replaceAll("\\{[^}]*}", "familyCase");
                            HttpResponse<String> answer = open(aigerim, method, address, OF_A_BROWSER);
                            asked.add(method + " " + path);
                            String type =
                                    answer.headers().firstValue("Content-Type").orElse("");
                            assertThat(type)
                                    .as("%s %s: %d", method, address, answer.statusCode())
                                    .matches(answer.body().isEmpty() ? ".*" : "application/(json|pdf)(;.*)?");
                            assertThat(answer.headers().allValues("Content-Security-Policy"))
                                    .as(address)
                                    .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
                            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                                    .contains("nosniff");
                            assertThat(answer.headers().firstValue("Cache-Control"))
                                    .contains("no-store");
                        })));
        assertThat(asked)
                .hasSizeGreaterThan(30)
                .contains("GET /casework/api/cases/{caseNumber}", "GET /practice/clock", "GET /casework/api/cards");
    }

    private static HttpResponse<String> open(Visitor visitor, RequestMethod method, String address, String accept) {
        return visitor.send(visitor.request(address)
                .setHeader("Accept", accept)
                .header("Content-Type", "application/json")
                .method(
                        method.name(),
                        method == RequestMethod.GET ? BodyPublishers.noBody() : BodyPublishers.ofString("[]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "application/xhtml+xml", "text/xml", "text/html", "text/csv"})
    void whoWantsAnotherFormatIsToldThatThereIsNone(String format) {
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String family = cases.referred();

        for (String address : List.of("/casework/api/cases/" + family, "/practice/clock", "/casework/api/cards")) {
            HttpResponse<String> answer = open(aigerim, RequestMethod.GET, address, format);

            assertThat(answer.statusCode()).as(address).isEqualTo(406);
            assertThat(Visitor.json(answer).path("message").asText()).isEqualTo("This door answers in JSON only.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "text/xml",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/yaml"
            })
    void whatComesInAnotherFormatIsNotRead(String format) {
        String family = cases.referred();
        String door = FormDoor.task(centre.task(family, "task_makeFirstContact").getId());
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        HttpResponse<String> answer = aigerim.send(aigerim.request(door)
                .header("Content-Type", format)
                .PUT(BodyPublishers.ofString("<Filled><data><situation>x</situation></data></Filled>")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Visitor.json(answer).path("message").asText()).startsWith("The request cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/casework/case.html",
                "/casework/form.html",
                "/casework",
                "/casework/index.html",
                "/casework/looks.html",
                "/casework/doors.html",
                "/casework/second-factor.html",
                "/casework/second-factors.html",
                "/casework/sign-in-problem.html"
            })
    void thePagesAreFramedByNobodyAndSayNothingLooser(String page) {
        HttpResponse<String> answer = Visitor.unknown(port).get(page);

        assertThat(answer.statusCode()).isLessThan(400);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'; script-src 'self'; style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.body()).doesNotContain("http-equiv", "referrer");
    }

    @Test
    void aFormThatBringsWhatItDoesNotAskIsRefusedAndStaysOpen() {
        String family = cases.referred();
        String door = FormDoor.task(centre.task(family, "task_makeFirstContact").getId());
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        ObjectNode answers = json.valueToTree(cases.filled(family, firstContact()));
        JsonNode asked = answers.deepCopy();
        answers.putObject(SCRIPT).put("x:script", "document.documentElement.setAttribute('pwned','')");
        answers.put("unknown", 1);

        assertRefused(aigerim.file(door, answers), "data.…");
        answers.remove(SCRIPT);
        assertRefused(aigerim.file(door, answers), "data.unknown");
        assertThat(cases.papers(family, "make-first-contact")).isEmpty();

        assertThat(aigerim.file(door, asked).statusCode()).isEqualTo(200);
        assertThat(cases.papers(family, "make-first-contact").get(0).answers()).isEqualTo(asked);
    }

    @Test
    void aRowThatBringsWhatItsListDoesNotAskIsRefused() {
        ObjectNode answers = json.valueToTree(cases.filled(cases.referred(), referral()));
        ((ObjectNode) answers.path("members").path(0)).put("unknown", "alert(1)");
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String start = FormDoor.start(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("familyCase")
                .latestVersion()
                .singleResult()
                .getId());

        assertRefused(aigerim.file(start, answers), "data.members.1.unknown");
    }

    @Test
    void aCorrectionThatBringsWhatTheFormDoesNotAskIsRefused() {
        String family = cases.referred();
        cases.file(family, firstContact());
        FiledForm paper = cases.papers(family, "make-first-contact").get(0);
        ObjectNode answers = paper.answers().deepCopy();
        answers.put("situation", "Written down anew.").putObject(SCRIPT);

        assertRefused(correct(family, paper, answers), "data.…");
        answers.remove(SCRIPT);
        assertThat(correct(family, paper, answers).statusCode()).isEqualTo(200);
        assertThat(cases.papers(family, "make-first-contact").get(1).answers()).isEqualTo(answers);
    }

    private HttpResponse<String> correct(String family, FiledForm paper, ObjectNode answers) {
        return Visitor.signedIn(port, "aigerim")
                .post(
                        FormDoor.correction(family, paper.id()),
                        json.createObjectNode()
                                .put("reason", "A slip")
                                .set("data", answers)
                                .toString());
    }

    private static void assertRefused(HttpResponse<String> answer, String place) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("message").asText())
                .contains("“" + place + "”")
                .doesNotContain("alert", "script");
    }
}
