package org.shanyraq.running;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;

/** What the processes must know of a case that is open already. Declared here, answered by the case file. */
public interface CaseRegister {

    /** @throws Refusal if there is no such case */
    CaseFacts facts(String caseNumber);

    /** When the case began; empty for what runs without a case under a number of its own. */
    Optional<OffsetDateTime> openedAt(String number);

    /**
     * @param caseManager the user id of who leads the case
     * @param status where the case file stands, such as {@code accompanied}
     * @param riskLevel {@code null} until it is confirmed for the first time
     * @param openedAt when it began
     */
    record CaseFacts(
            String caseManager,
            String status,
            @Nullable String riskLevel,
            boolean immediateDanger,
            OffsetDateTime openedAt) {

        /** As variables, for a process that begins beside the others of its case. */
        public Map<String, Object> routing() {
            Map<String, Object> variables = new LinkedHashMap<>();
            variables.put(CaseVariables.CASE_MANAGER.name(), caseManager);
            variables.put(CaseVariables.RISK_LEVEL.name(), riskLevel);
            variables.put(CaseVariables.IMMEDIATE_DANGER.name(), immediateDanger);
            return variables;
        }
    }
}
