package org.shanyraq.catalogue;

import java.util.Collection;
import java.util.List;
import org.shanyraq.engine.Choice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reasons for which people come to the centre. The list is data. */
@Service
@Transactional(readOnly = true)
public class ComingReasonKinds {

    private final ComingReasonKindRepository list;

    ComingReasonKinds(ComingReasonKindRepository list) {
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
