package org.shanyraq.closure.process;

import java.util.Map;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.closure.MakeMonitoringContactAnswers;
import org.shanyraq.closure.MonitoringContact;
import org.shanyraq.closure.MonitoringContacts;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code make-monitoring-contact}: how the family fares a quarter later. */
@Component
class MakeMonitoringContact implements FormHandler<MakeMonitoringContactAnswers> {

    private final MonitoringContacts contacts;
    private final ClosureSheets sheets;

    MakeMonitoringContact(MonitoringContacts contacts, ClosureSheets sheets) {
        this.contacts = contacts;
        this.sheets = sheets;
    }

    @Override
    public Class<MakeMonitoringContactAnswers> answers() {
        return MakeMonitoringContactAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toMakeContact(context.caseNumber());
    }

    @Override
    public Routing file(MakeMonitoringContactAnswers answers, Submission submission) {
        MonitoringContact contact = contacts.make(answers, submission);
        return Routing.with("familyReturns", contact.showsNewDifficulty())
                .andWhen(contact.showsNewDifficulty(), "immediateDanger", answers.immediateDanger());
    }

    @Override
    public void correct(MakeMonitoringContactAnswers was, MakeMonitoringContactAnswers now, Correction correction) {
        contacts.correct(now, correction);
    }
}
