package org.shanyraq.practice;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.running.Whereabouts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What a newcomer reads when the practice centre has opened: where it is, who can come in, which families are there. */
@Component
@Profile("demo")
class Greeting {

    private static final int FAMILIES = 10;

    private final Environment environment;
    private final Whereabouts whereabouts;
    private final CaseFiles cases;
    private final DemoPeople people;
    private final DemoFamilies demo;

    Greeting(Environment environment, Whereabouts whereabouts, CaseFiles cases, DemoPeople people, DemoFamilies demo) {
        this.environment = environment;
        this.whereabouts = whereabouts;
        this.cases = cases;
        this.people = people;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        // Not a line of a log: it is for the eyes of who has just started it, with names in Kazakh letters.
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(text("http://localhost:" + environment.getProperty("local.server.port")));
    }

    String text(String address) {
        return """

            Shanyraq is open, as a centre to practise in. Nothing here is about real people.

              Tasklist      %1$s/camunda/app/tasklist/
              Cockpit       %1$s/camunda/app/cockpit/
              Admin         %1$s/camunda/app/admin/
              REST          %1$s/engine-rest/  (HTTP Basic)

            Who can log in, everybody with the password "%2$s":

            %3$s

            %4$s
            %5$s""".formatted(address, DemoPeople.PASSWORD, people(people.all()), families(), cutOff(demo.cutOff()));
    }

    private static String people(List<DemoPeople.Person> people) {
        return people.stream()
                .map(person -> "  %-9s %-20s %-16s %s"
                        .formatted(
                                person.id(),
                                person.firstName() + " " + person.lastName(),
                                person.role(),
                                person.does()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String families() {
        Map<String, String> stages = whereabouts.firstCases(FAMILIES);
        if (stages.isEmpty()) {
            return "No family is here yet: log in as aigerim and start a family case.";
        }
        Map<String, CaseCard> cards = cases.cards(stages.keySet());
        return stages.entrySet().stream()
                .flatMap(stage -> Optional.ofNullable(cards.get(stage.getKey())).stream()
                        .map(card -> "  %s  %-14s %-7s %s"
                                .formatted(stage.getKey(), card.familyName(), risk(card), stage.getValue())))
                .collect(Collectors.joining(
                        System.lineSeparator(), "Families:" + System.lineSeparator() + System.lineSeparator(), ""));
    }

    static String cutOff(List<String> families) {
        return families.isEmpty() ? "" : """

                The first start was stopped while families moved in: the story of %s was cut off.
                The family stands where it stood then; work on with it as it is. For a complete story stop the centre,
                delete its data folder (or empty its database) and start again.
                """.formatted(String.join(", ", families));
    }

    private static String risk(CaseCard card) {
        return card.riskLevel() == null ? "-" : card.riskLevel().name();
    }
}
