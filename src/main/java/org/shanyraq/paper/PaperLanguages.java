package org.shanyraq.paper;

import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language a family's papers are printed. */
@Service
@Transactional
public class PaperLanguages {

    private final ChosenLanguageRepository chosen;
    private final CaseFiles cases;
    private final PaperProperties settings;
    private final CentreClock clock;

    PaperLanguages(ChosenLanguageRepository chosen, CaseFiles cases, PaperProperties settings, CentreClock clock) {
        this.chosen = chosen;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** The family's; the centre's if none was chosen. */
    @Transactional(readOnly = true)
    public PaperLanguage of(String caseNumber) {
        return chosen.findById(cases.of(caseNumber).familyId())
                .map(ChosenLanguage::language)
                .orElse(settings.language());
    }

    public void choose(String caseNumber, PaperLanguage language, String person) {
        chosen.save(new ChosenLanguage(cases.of(caseNumber).familyId(), language, person, clock.now()));
    }
}
