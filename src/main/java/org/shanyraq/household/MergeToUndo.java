package org.shanyraq.household;

import org.shanyraq.running.ActOccasion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A merge is taken back only where one holds. */
@Component
@Transactional(readOnly = true)
class MergeToUndo implements ActOccasion {

    private final Merges merges;

    MergeToUndo(Merges merges) {
        this.merges = merges;
    }

    @Override
    public String process() {
        return "mergeUndo";
    }

    @Override
    public boolean arises(String caseNumber) {
        return !merges.holding(caseNumber).isEmpty();
    }
}
