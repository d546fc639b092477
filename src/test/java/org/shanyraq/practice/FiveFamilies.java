package org.shanyraq.practice;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.practice.FamilyStory.Step;
import org.shanyraq.support.FreshCentre;

/** The families of the demo in the centre of the tests: played once for all who find the same centre at the same time. */
final class FiveFamilies {

    /** The longest story is shorter, so that the clock of the tests only ever moves forward. */
    private static final int LONGER_THAN_ANY_STORY = 400;

    private static Map<String, String> caseNumbers;
    private static int morning;
    private static OffsetDateTime playedUntil;

    private FiveFamilies() {}

    /** Their case numbers by the mother's first name. */
    static synchronized Map<String, String> playedBy(DemoFamilies demo, CentreClock clock) {
        if (caseNumbers == null
                || morning != FreshCentre.mornings()
                || clock.now().isAfter(playedUntil.plusHours(1))) {
            List<FamilyStory> stories =
                    demo.stories().stream().map(FiveFamilies::besideOtherTests).toList();
            caseNumbers = demo.play(stories, clock.now().plusDays(LONGER_THAN_ANY_STORY));
            morning = FreshCentre.mornings();
            playedUntil = clock.now();
        }
        return caseNumbers;
    }

    /** The tests before have left the case managers with more families than they may lead. */
    private static FamilyStory besideOtherTests(FamilyStory story) {
        return new FamilyStory(
                story.family(),
                story.steps().stream().map(FiveFamilies::besideOtherTests).toList());
    }

    private static Step besideOtherTests(Step step) {
        if (!step.form().equals("choose-lead-worker")) {
            return step;
        }
        Map<String, Object> answers = new HashMap<>(step.answers());
        answers.put("reasonForExceeding", "There are more families than usual in these tests.");
        return new Step(step.at(), step.who(), step.form(), step.child(), step.begins(), answers);
    }
}
