package org.shanyraq.catalogue;

import java.util.Collection;
import java.util.List;
import org.shanyraq.engine.Choice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups of diagnoses of children who get corrective help (T1235). The list is data. */
@Service
@Transactional(readOnly = true)
public class DiagnosisGroups {

    private final DiagnosisGroupRepository list;

    DiagnosisGroups(DiagnosisGroupRepository list) {
        this.list = list;
    }

    /** The choices of a field. */
    public List<Choice> options() {
        return StateEntry.options(list.findAllByOrderByPosition());
    }

    /** Whether all of these are on the list. */
    public boolean include(Collection<String> codes) {
        return StateEntry.include(list.findAllByOrderByPosition(), codes);
    }
}
