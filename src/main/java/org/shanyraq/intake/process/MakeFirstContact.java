package org.shanyraq.intake.process;

import java.util.Map;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.intake.FirstContactAnswers;
import org.shanyraq.intake.FirstContacts;
import org.shanyraq.intake.FirstContacts.DangerFound;
import org.shanyraq.intake.IntakeFacts;
import org.springframework.stereotype.Component;

/** The first contact, or one more attempt at it. */
@Component
class MakeFirstContact implements FormHandler<FirstContactAnswers> {

    private final FirstContacts firstContacts;
    private final IntakeFacts facts;

    MakeFirstContact(FirstContacts firstContacts, IntakeFacts facts) {
        this.firstContacts = firstContacts;
        this.facts = facts;
    }

    @Override
    public Class<FirstContactAnswers> answers() {
        return FirstContactAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofFirstContact(context.caseNumber());
    }

    @Override
    public Routing file(FirstContactAnswers answers, Submission submission) {
        DangerFound danger = firstContacts.record(answers, submission);
        return Routing.with("contactResult", answers.result())
                .and("psychologistNeeded", answers.asksForPsychologist())
                .and("applicationMade", answers.familyApplies())
                .and("immediateDanger", danger.immediateDanger())
                // What is due the same day is due on the day on which the danger was seen.
                .andWhen(danger.isNew(), "clockStart", danger.seenAt().toString());
    }

    @Override
    public void correct(FirstContactAnswers was, FirstContactAnswers now, Correction correction) {
        firstContacts.correct(was, now, correction);
    }
}
