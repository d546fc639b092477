package org.shanyraq.closure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Decisions;
import org.shanyraq.engine.Refusal;
import org.springframework.stereotype.Component;

/** On what conditions a family may leave, by the decision {@code exitConditions}. */
@Component
class ExitRules {

    private final ContactLog contacts;
    private final Decisions decisions;

    ExitRules(ContactLog contacts, Decisions decisions) {
        this.contacts = contacts;
        this.decisions = decisions;
    }

    /**
     * @param early whether the family leaves before the work itself leads to it
     * @throws Refusal with the sentence of the decision if the family may not leave like this
     */
    ExitConditions ensurePermitted(ExitReason reason, FamilyCase familyCase, boolean early) {
        int attempts = contacts.failedAttemptsInARow(familyCase.number());
        ExitConditions conditions = conditions(reason, familyCase, early, attempts, familyCase.number());
        if (!conditions.permitted()) {
            throw Refusal.because("closure.notPermitted", conditions.reason()).at("exitReason");
        }
        return conditions;
    }

    /** The reasons for which the family could leave early from where it stands, tried to reach often enough. */
    List<ExitReason> fitting(FamilyCase familyCase) {
        return Stream.of(ExitReason.values())
                .filter(reason -> conditions(reason, familyCase, true, Integer.MAX_VALUE, null)
                        .permitted())
                .toList();
    }

    /** @param kept the case in which the judgement is kept, or {@code null} if it is only asked */
    private ExitConditions conditions(
            ExitReason reason, FamilyCase familyCase, boolean early, int attempts, String kept) {
        RiskLevel risk = riskLevel(familyCase);
        return ExitConditions.of(
                decisions.ask(
                        "exitConditions",
                        kept,
                        Map.of(
                                "exitReason", reason.name(),
                                "riskLevel", risk.name(),
                                "contactAttempts", attempts,
                                "leaving",
                                        Leaving.of(familyCase.status(), early).name())),
                risk,
                attempts,
                familyCase.status() == CaseStatus.accompanied);
    }

    /** A child in immediate danger is at high risk, also before anybody has confirmed a level. */
    private static RiskLevel riskLevel(FamilyCase familyCase) {
        if (familyCase.riskLevel() != null) {
            return familyCase.riskLevel();
        }
        return familyCase.immediateDanger() ? RiskLevel.red : RiskLevel.none;
    }
}
