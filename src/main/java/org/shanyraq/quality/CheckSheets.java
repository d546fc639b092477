package org.shanyraq.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.quality.FileChecks.PointToCheck;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the checklist of a file shows. */
@Service
@Transactional(readOnly = true)
public class CheckSheets {

    private final FileChecks checks;
    private final CaseFiles cases;
    private final Workers workers;
    private final MessageSource words;

    CheckSheets(FileChecks checks, CaseFiles cases, Workers workers, MessageSource words) {
        this.checks = checks;
        this.cases = cases;
        this.workers = workers;
        this.words = words;
    }

    public ToCheck toCheck(String caseNumber) {
        return new ToCheck(
                caseNumber,
                cases.family(caseNumber).name(),
                workers.names().get(cases.of(caseNumber).caseManager()),
                checks.toCheck(caseNumber, say("quality.met"), say("quality.missing")));
    }

    private String say(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }

    public record ToCheck(
            String caseNumber, String familyName, @Nullable String leadName, List<PointToCheck> points) {}
}
