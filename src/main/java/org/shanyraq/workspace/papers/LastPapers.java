package org.shanyraq.workspace.papers;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.shanyraq.access.Sight;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.form.EarlierPapers;
import org.springframework.stereotype.Component;

/**
 * The papers beside which a new one is written. Who sees the whole case reads what everybody wrote, anybody else what they
 * wrote themselves, as in the case file.
 */
@Component
class LastPapers implements EarlierPapers {

    private final Sights sights;
    private final CaseFiles cases;
    private final Filings filings;
    private final PaperNames names;
    private final CentreClock clock;

    LastPapers(Sights sights, CaseFiles cases, Filings filings, PaperNames names, CentreClock clock) {
        this.sights = sights;
        this.cases = cases;
        this.filings = filings;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Optional<EarlierPaper> latest(Collection<String> forms, String caseNumber, Map<String, String> about) {
        return FamilyCase.isNumber(caseNumber) ? latest(forms, cases.of(caseNumber), about) : Optional.empty();
    }

    private Optional<EarlierPaper> latest(Collection<String> forms, FamilyCase of, Map<String, String> about) {
        Sight sight = sights.of(of.number());
        return filings.latestAbout(of.number(), forms, about, sight.papersBy())
                .map(paper -> earlier(paper, sight))
                .or(() -> before(of).flatMap(earlier -> latest(forms, earlier, about)));
    }

    /** A case that was split off another one has that one's family before it, which is not its own. */
    private Optional<FamilyCase> before(FamilyCase of) {
        return Optional.ofNullable(of.earlierCase())
                .map(cases::of)
                .filter(earlier -> earlier.familyId().equals(of.familyId()));
    }

    private EarlierPaper earlier(FiledForm paper, Sight sight) {
        PaperNames.Names words = names.of(sight.caseNumber());
        return new EarlierPaper(
                paper.form(),
                paper.version(),
                paper.answers(),
                clock.at(paper.filedAt()),
                words.of(paper.filedBy()),
                words.all(),
                sight.confidence().of(paper.filedBy(), paper.filedBy()));
    }
}
