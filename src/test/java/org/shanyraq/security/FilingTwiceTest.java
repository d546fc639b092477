package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestContextManager;

/** Whatever is sent, in whichever order and how often: nothing is doubled, nothing is lost, no answer is a fault. */
@CentreTest
@Tag("centre")
class FilingTwiceTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    ObjectMapper json;

    private Visitor aigerim;
    private String family;

    @BeforeProperty
    void openTheCentre() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        aigerim = Visitor.signedIn(port, "aigerim");
        family = cases.accompanied();
    }

    /**
     * One sending of a form.
     *
     * @param opening which of the opened forms it is
     * @param words which words stand in it
     * @param times how often it is sent at the same moment
     */
    record Sending(int opening, int words, int times) {}

    @Provide
    Arbitrary<List<Sending>> sendings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1)),
                        Arbitraries.integers().between(1, 3))
                .as(Sending::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 25)
    void eachOpenedFormIsFiledOnceAsItWasSentFirst(@ForAll("sendings") List<Sending> sendings) {
        String form = FormDoor.act(family, "contactLog");
        JsonNode opened = Visitor.json(aigerim.get(form));
        List<UUID> openings = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        String mark = UUID.randomUUID().toString();
        int before = cases.papers(family, "record-contact").size();
        Map<Integer, String> words = new HashMap<>();
        Map<Integer, String> answers = new HashMap<>();

        for (Sending sending : sendings) {
            String with = "Mother %s %d %d".formatted(mark, sending.opening(), sending.words());
            String body = filled(opened, openings.get(sending.opening()), with);
            String first = words.computeIfAbsent(sending.opening(), none -> with);
            List<HttpResponse<String>> told = IntStream.range(0, sending.times())
                    .parallel()
                    .mapToObj(time -> aigerim.post(form, body))
                    .toList();

            for (HttpResponse<String> answer : told) {
                if (first.equals(with)) {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    assertThat(answer.body())
                            .isEqualTo(answers.computeIfAbsent(sending.opening(), none -> answer.body()));
                } else {
                    assertThat(answer.statusCode()).isEqualTo(409);
                }
            }
        }

        List<String> filed = new ArrayList<>();
        cases.papers(family, "record-contact").stream()
                .skip(before)
                .forEach(paper ->
                        filed.add(paper.answers().at("/contacts/0/contactWith").asText()));
        assertThat(filed).containsExactlyInAnyOrderElementsOf(words.values());
        assertThat(answers.values()).doesNotHaveDuplicates();
    }

    private String filled(JsonNode opened, UUID opening, String with) {
        ObjectNode data = opened.path("data").deepCopy();
        ObjectNode contact = json.createObjectNode()
                .put("contactOn", centre.now().toLocalDate().toString())
                .put("contactKind", "phone")
                .put("contactReached", true)
                .put("contactWith", with);
        data.putArray("contacts").add(contact);
        ObjectNode filled = json.createObjectNode();
        filled.set("data", data);
        filled.set("version", opened.path("version"));
        return filled.put("opening", opening.toString()).toString();
    }
}
