package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.TenYears;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Each of our lists has an end, however many families there are: what is asked for at once is a page. */
@CentreTest
class EveryListHasAnEndTest {

    private static final int FAMILIES = 300;
    /** The longest that any list is, and one that says whether there is more. */
    private static final int LONGEST = 100;

    private static final int PAGE = 25;

    private static final Path DOORS = Path.of("src/test/resources/doors/own.txt");

    @Autowired
    Cases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    CentreClock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WebApplicationContext application;

    /** What is written for it is taken back at its end, so that nobody else sees it. */
    @Test
    void noAnswerHasMoreLinesThanAPage() throws IOException {
        String played = cases.reviewed();
        List<String> doors = doors(played);
        List<Lines> longest = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            TenYears.fill(database, played, TenYears.until(clock.today(), 1, FAMILIES / 2), clock.getZone());
            database.update(
                    "update casefile.family_case set case_manager = 'aigerim' where case_number like '%-50___'");
            database.update("update public.act_ru_task set assignee_ = 'aigerim' where id_ like 'many-task-%-0'");
            MockMvc web = MockMvcBuilders.webAppContextSetup(application).build();
            for (String person : List.of("aigerim", "saule", "madina", "admin")) {
                longest.addAll(acting.person(
                        person,
                        () -> doors.stream()
                                .flatMap(door -> longest(web, person, door).stream())
                                .toList()));
            }
        });
        assertThat(longest).filteredOn(list -> list.lines() > LONGEST).isEmpty();
        assertThat(longest)
                .as("there is more than fits")
                .filteredOn(list -> list.lines() >= PAGE)
                .hasSizeGreaterThan(8);
    }

    /** Every door that is read, with a case and a page where its address wants them. */
    private static List<String> doors(String played) throws IOException {
        return Stream.concat(
                        Files.readAllLines(DOORS).stream()
                                .filter(line -> line.startsWith("GET "))
                                .map(line -> line.split("\\s+")[1])
                                .filter(door -> door.startsWith("/casework/api/"))
                                .map(door -> door.replace("{caseNumber}", played)
                                        .replace("{process}", "familyCase")
                                        .replace("{list}", "late"))
                                .filter(door -> !door.contains("{") && !door.contains("/forms/")),
                        Stream.of(
                                "/casework/api/cases?stage=all",
                                "/casework/api/cases?stage=all&sort=risk",
                                "/casework/api/cases?search=Ким",
                                "/casework/api/cases?list=came",
                                "/casework/api/today/centre/soon",
                                "/casework/api/today/centre/still",
                                "/casework/api/week?worker=aigerim"))
                .toList();
    }

    private Optional<Lines> longest(MockMvc web, String person, String door) {
        try {
            MockHttpServletResponse answer = web.perform(get(door)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(door).isLessThan(500);
            if (answer.getStatus() != 200) {
                return Optional.empty();
            }
            return Optional.of(longest(
                    new ObjectMapper().readTree(answer.getContentAsString(StandardCharsets.UTF_8)),
                    person + " " + door + " "));
        } catch (Exception e) {
            throw new IllegalStateException(door, e);
        }
    }

    private static Lines longest(JsonNode node, String at) {
        Lines longest = new Lines(at, node.isArray() ? node.size() : 0);
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Stream<Lines> within = node.isArray()
                ? Stream.of(node).flatMap(list -> {
                    List<Lines> all = new ArrayList<>();
                    list.forEach(each -> all.add(longest(each, at + "[]")));
                    return all.stream();
                })
                : names.stream().map(name -> longest(node.path(name), at + "/" + name));
        return Stream.concat(Stream.of(longest), within)
                .max((one, other) -> Integer.compare(one.lines, other.lines))
                .orElse(longest);
    }

    private record Lines(String at, int lines) {}
}
