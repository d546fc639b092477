package org.shanyraq.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.WorkingDays;
import org.shanyraq.form.FormErrors;
import org.shanyraq.practice.FamilyStory.Step;
import org.shanyraq.running.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty centre with the five families of the thesis (T1674-1691), each at another stage. Their past is lived
 * through, one family after the other: every form is filed on its day, every timer on the way fires, and then the clock
 * goes with the real time. If the first start is cut off, the next one lets the families move in that are still missing;
 * the one whose story was cut off stays where it stands, and the greeting names it.
 */
@Component
@Profile("demo")
@Order(50)
class DemoFamilies implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFamilies.class);

    private final boolean wanted;
    private final CasePlayer player;
    private final PracticeClock practice;
    private final Timers timers;
    private final CentreClock clock;
    private final WorkingDays workingDays;
    private final ObjectMapper json;
    private final DemoWords words;
    private final JdbcClient database;

    DemoFamilies(
            @Value("${shanyraq.demo.families:true}") boolean wanted,
            CasePlayer player,
            PracticeClock practice,
            Timers timers,
            CentreClock clock,
            WorkingDays workingDays,
            ObjectMapper json,
            DemoWords words,
            JdbcClient database) {
        this.wanted = wanted;
        this.player = player;
        this.practice = practice;
        this.timers = timers;
        this.clock = clock;
        this.workingDays = workingDays;
        this.json = json;
        this.words = words;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && !practice.isKept()) {
            List<FamilyStory> missing = missing(stories());
            LOG.info("This centre is new: {} families move in, one moment please", missing.size());
            timers.heldBack(() -> {
                play(missing, practice.realTime());
                practice.catchUp();
            });
        }
    }

    List<FamilyStory> stories() {
        return FamilyStory.all(json, words);
    }

    /** The stories whose families never came. */
    List<FamilyStory> missing(List<FamilyStory> stories) {
        return stories.stream().filter(story -> papers(story) == 0).toList();
    }

    /** The families whose stories were cut off in the middle: every step in a family's file leaves a paper. */
    List<String> cutOff() {
        return cutOff(stories());
    }

    List<String> cutOff(List<FamilyStory> stories) {
        return stories.stream()
                .filter(story -> papers(story) > 0 && papers(story) < story.papers())
                .map(FamilyStory::familyName)
                .toList();
    }

    private int papers(FamilyStory story) {
        return database.sql("""
                        select count(filing.id) from casefile.family
                          join casefile.family_case on family_case.family_id = family.id
                          join casefile.filing using (case_number)
                         where family.name = :name
                        """)
                .param("name", story.familyName())
                .query(Integer.class)
                .single();
    }

    /**
     * Lives through the stories up to this present, one after the other in the order of their beginnings.
     *
     * @return the case numbers by the family's name
     * @throws StoryDoesNotPlay if a step cannot be done
     */
    Map<String, String> play(List<FamilyStory> stories, OffsetDateTime present) {
        Map<String, String> caseNumbers = new LinkedHashMap<>();
        stories.stream()
                .map(story -> past(story, present))
                .sorted(Comparator.comparing(past -> past.get(0).at()))
                .forEach(past -> live(past, present, caseNumbers));
        return caseNumbers;
    }

    private List<Moment> past(FamilyStory story, OffsetDateTime present) {
        return story.steps().stream()
                .map(step -> new Moment(step.moment(present, workingDays), story.family(), step))
                .toList();
    }

    private void live(List<Moment> past, OffsetDateTime present, Map<String, String> caseNumbers) {
        if (past.get(0).at().isBefore(clock.now())) {
            practice.goBackTo(past.get(0).at());
        }
        for (Moment moment : past) {
            practice.liveUntil(moment.at());
            live(moment, caseNumbers);
        }
        practice.liveUntil(present);
    }

    private void live(Moment moment, Map<String, String> caseNumbers) {
        try {
            file(moment.step(), moment.family(), caseNumbers);
        } catch (FormErrors e) {
            throw doesNotPlay(moment, errors(e), e);
        } catch (RuntimeException e) {
            throw doesNotPlay(moment, e.getMessage(), e);
        }
    }

    private void file(Step step, String family, Map<String, String> caseNumbers) {
        String caseNumber = caseNumbers.get(family);
        if (caseNumber == null) {
            caseNumbers.put(family, player.refer(step.who(), sheet -> answers(step, sheet, null)));
        } else if (step.begins() != null) {
            player.start(step.who(), step.begins(), sheet -> answers(step, sheet, caseNumber));
        } else {
            player.complete(
                    step.who(),
                    caseNumber,
                    step.task(),
                    sheet -> step.child() == null
                            || step.child().equals(sheet.path("childName").asText()),
                    sheet -> answers(step, sheet, caseNumber));
        }
    }

    private ObjectNode answers(Step step, ObjectNode sheet, @Nullable String caseNumber) {
        return new StoryAnswers(clock.today(), sheet, json, caseNumber).from(step.answers());
    }

    private static StoryDoesNotPlay doesNotPlay(Moment moment, @Nullable String why, RuntimeException cause) {
        return new StoryDoesNotPlay(
                "The story of the family %s stops at %s: %s".formatted(moment.family(), moment.step(), why), cause);
    }

    private static String errors(FormErrors refused) {
        return refused.errors().stream()
                .map(error -> error.path() + " " + error.message())
                .collect(Collectors.joining("; "));
    }

    private record Moment(OffsetDateTime at, String family, Step step) {}
}
