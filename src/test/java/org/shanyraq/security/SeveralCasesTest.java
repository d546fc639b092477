package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several families are handed over with one form: each with a paper of its own, all or none. */
@CentreTest
class SeveralCasesTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Test
    void threeFamiliesGoOverTogetherAndOnlyOnceHoweverOftenTheFormIsSent() {
        List<String> three = List.of(cases.accompanied(), cases.referred(), cases.monitored());
        Visitor saule = Visitor.signedIn(port, "saule");
        JsonNode form = form(saule, three.get(0));

        for (int twice = 0; twice < 2; twice++) {
            HttpResponse<String> filed = file(saule, form, three, "caseHandOver");
            assertThat(filed.statusCode()).as(filed.body()).isEqualTo(200);
        }

        for (String caseNumber : three) {
            assertThat(caseFiles.of(caseNumber).caseManager()).isEqualTo("daniyar");
            assertThat(cases.papers(caseNumber, "arrange-hand-over")).hasSize(1);
        }
    }

    @Test
    void whereOneCannotBeHandedOverNoneIsAndItSaysWhich() {
        String accompanied = cases.accompanied();
        String ended = cases.closed();
        Visitor saule = Visitor.signedIn(port, "saule");

        HttpResponse<String> refused =
                file(saule, form(saule, accompanied), List.of(accompanied, ended), "caseHandOver");

        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 499);
        assertThat(caseFiles.of(accompanied).caseManager()).isEqualTo("aigerim");
        assertThat(cases.papers(accompanied, "arrange-hand-over")).isEmpty();
    }

    /** A stranger to the second case learns nothing of it, and what the diagram does not say is for one case only. */
    @Test
    void nobodyReachesAnotherCaseByIt() {
        String own = cases.accompanied();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        assertThat(file(aigerim, Visitor.json(aigerim.get(address(own, "caseHandOver"))), List.of(own), "caseHandOver")
                        .statusCode())
                .isBetween(400, 499);
        JsonNode contact = Visitor.json(aigerim.get(address(own, "contactLog")));
        assertThat(file(aigerim, contact, List.of(own, cases.accompanied()), "contactLog")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(cases.papers(own, "record-contact")).isEmpty();
    }

    @Test
    void whoIsProposedStandsFirstWithAReason() {
        String caseNumber = cases.accompanied();
        JsonNode options =
                form(Visitor.signedIn(port, "saule"), caseNumber).path("data").path("caseManagerOptions");

        assertThat(options.path(0).path("value").asText()).isEqualTo("daniyar");
        assertThat(options.path(0).path("label").asText()).contains("; proposed: carries least");
    }

    private JsonNode form(Visitor visitor, String caseNumber) {
        return Visitor.json(visitor.get(address(caseNumber, "caseHandOver")));
    }

    private static String address(String caseNumber, String process) {
        return "/casework/api/forms/act/%s/%s".formatted(caseNumber, process);
    }

    private static HttpResponse<String> file(Visitor visitor, JsonNode form, List<String> numbers, String process) {
        String also = numbers.stream().skip(1).map(number -> "also=" + number).collect(Collectors.joining("&"));
        return visitor.post(address(numbers.get(0), process) + "?" + also, """
                {"data": {"newCaseManager": "daniyar", "handOverReason": "workload", "forATime": false},
                 "version": "%s", "opening": "%s"}""".formatted(
                        form.path("version").asText(), form.path("opening").asText()));
    }
}
