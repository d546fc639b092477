package org.shanyraq.household.process;

import java.util.Map;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.household.ChangedHousehold;
import org.shanyraq.household.HouseholdSheets;
import org.shanyraq.household.Households;
import org.shanyraq.household.RecordFamilyChangeAnswers;
import org.springframework.stereotype.Component;

/** Form {@code record-family-change}: who joined the family and who left it. */
@Component
class RecordFamilyChange implements FormHandler<RecordFamilyChangeAnswers> {

    private final Households households;
    private final HouseholdSheets sheets;

    RecordFamilyChange(Households households, HouseholdSheets sheets) {
        this.households = households;
        this.sheets = sheets;
    }

    @Override
    public Class<RecordFamilyChangeAnswers> answers() {
        return RecordFamilyChangeAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.ofChange(context.caseNumber());
    }

    @Override
    public Routing file(RecordFamilyChangeAnswers answers, Submission submission) {
        ChangedHousehold changed = households.record(answers, submission);
        return Routing.with("childrenJoined", changed.joinedIds())
                .and("childrenGone", changed.goneIds())
                .and("childLeft", changed.childLeft());
    }

    @Override
    public void correct(RecordFamilyChangeAnswers was, RecordFamilyChangeAnswers now, Correction correction) {
        households.correct(was, now, correction);
    }
}
