package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.CaseRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the processes what the case file knows of a case. */
@Component
@Transactional(readOnly = true)
class OpenCases implements CaseRegister {

    private final FamilyCaseRepository cases;

    OpenCases(FamilyCaseRepository cases) {
        this.cases = cases;
    }

    @Override
    public CaseFacts facts(String caseNumber) {
        FamilyCase known =
                cases.findById(caseNumber).orElseThrow(() -> Refusal.because("casefile.unknownCase", caseNumber));
        RiskLevel risk = known.riskLevel();
        return new CaseFacts(
                known.caseManager(),
                known.status().name(),
                risk == null ? null : risk.name(),
                known.immediateDanger(),
                known.openedAt());
    }

    @Override
    public Optional<OffsetDateTime> openedAt(String number) {
        return cases.findById(number).map(FamilyCase::openedAt);
    }
}
