package org.shanyraq.closure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Refusal;
import org.shanyraq.judgement.Decisions;
import org.springframework.stereotype.Component;

/** On what conditions a family may leave, by the decision {@code exitConditions}. */
@Component
class ExitRules {

    private final ContactLog contacts;
    private final CaseFiles caseFiles;
    private final Decisions decisions;

    ExitRules(ContactLog contacts, CaseFiles caseFiles, Decisions decisions) {
        this.contacts = contacts;
        this.caseFiles = caseFiles;
        this.decisions = decisions;
    }

    /**
     * @param early whether the family leaves before the work itself leads to it
     * @throws Refusal with the sentence of the decision if the family may not leave like this
     */
    ExitConditions ensurePermitted(ExitReason reason, FamilyCase familyCase, boolean early) {
        ExitConditions conditions = now(reason, familyCase, early);
        if (!conditions.permitted()) {
            throw Refusal.because("closure.notPermitted", conditions.reason()).at("exitReason");
        }
        return conditions;
    }

    ExitConditions now(ExitReason reason, FamilyCase familyCase, boolean early) {
        int attempts = contacts.failedAttemptsInARow(familyCase.number());
        return conditions(reason, familyCase, early, attempts, familyCase.number());
    }

    /**
     * The reasons for which the family could leave early from where it stands, tried to reach often enough and with no
     * child left: whether that is so is said when one is chosen.
     */
    List<ExitReason> fitting(FamilyCase familyCase) {
        return Stream.of(ExitReason.values())
                .filter(reason -> conditions(reason, familyCase, true, Integer.MAX_VALUE, null)
                        .permitted())
                .toList();
    }

    /** @param outcome of the admission: not to be accompanied */
    ExitConditions notAdmitted(String outcome, FamilyCase familyCase) {
        return conditions(outcome, familyCase, Leaving.notAdmitted, 0, familyCase.number());
    }

    ExitConditions yearOver(FamilyCase familyCase) {
        return conditions("yearOver", familyCase, Leaving.monitoring, 0, familyCase.number());
    }

    /** @param kept the case in which the judgement is kept, or {@code null} if it is only asked */
    private ExitConditions conditions(
            ExitReason reason, FamilyCase familyCase, boolean early, int attempts, @Nullable String kept) {
        return conditions(reason.name(), familyCase, Leaving.of(familyCase.status(), early), attempts, kept);
    }

    private ExitConditions conditions(
            String way, FamilyCase familyCase, Leaving leaving, int attempts, @Nullable String kept) {
        RiskLevel risk = riskLevel(familyCase);
        return ExitConditions.of(
                decisions.ask(
                        "exitConditions",
                        kept,
                        Map.of(
                                "exitReason",
                                way,
                                "riskLevel",
                                risk.name(),
                                "contactAttempts",
                                attempts,
                                "leaving",
                                leaving.name(),
                                "childrenLeft",
                                kept == null ? 0 : childrenLeft(familyCase))),
                risk,
                attempts,
                familyCase.status() == CaseStatus.accompanied);
    }

    private int childrenLeft(FamilyCase familyCase) {
        return caseFiles.children(familyCase.number()).size();
    }

    /** A child in immediate danger is at high risk, also before anybody has confirmed a level. */
    RiskLevel riskLevel(FamilyCase familyCase) {
        if (familyCase.immediateDanger()) {
            return RiskLevel.red;
        }
        return familyCase.riskLevel() == null ? RiskLevel.none : familyCase.riskLevel();
    }
}
