package org.shanyraq.workspace.papers;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shanyraq.access.Sight;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.paper.PaperKind;
import org.springframework.stereotype.Component;

/** What of a case can be printed at once: of each kind of paper the latest, with what was corrected since. */
@Component
public class Printables {

    private static final int MOST = 100;

    private final Filings filings;
    private final CentreClock clock;

    Printables(Filings filings, CentreClock clock) {
        this.filings = filings;
        this.clock = clock;
    }

    /** In one query, of the papers that this person may read. */
    public List<Print> latest(Sight sight) {
        Map<PaperKind, FiledForm> latest = new EnumMap<>(PaperKind.class);
        filings.newest(sight.caseNumber(), PaperKind.printedForms(), sight.papersBy(), MOST)
                .forEach(paper -> PaperKind.of(paper).stream()
                        .filter(kind -> kind != PaperKind.record)
                        .forEach(kind -> latest.putIfAbsent(kind, paper)));
        return latest.entrySet().stream()
                .map(found -> new Print(
                        found.getKey(),
                        found.getValue().id(),
                        clock.at(found.getValue().filedAt())))
                .sorted(Comparator.comparing(Print::filedAt).reversed())
                .toList();
    }

    /** @param filing the paper that was filed first; it is printed with the answers that hold */
    public record Print(PaperKind kind, UUID filing, OffsetDateTime filedAt) {}
}
