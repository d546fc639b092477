package org.shanyraq.judgement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the centre's decision tables. */
public interface Decisions {

    /**
     * @param decision the decision's id, such as {@code riskLevel}; the newest deployed version answers
     * @param caseNumber the case that the judgement is about, or {@code null}; a judgement about a case is kept in
     *     its file
     */
    Judgement ask(String decision, @Nullable String caseNumber, Map<String, Object> facts);
}
