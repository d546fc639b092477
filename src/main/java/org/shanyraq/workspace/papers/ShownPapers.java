package org.shanyraq.workspace.papers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanyraq.access.Sight;
import org.shanyraq.access.Sights;
import org.shanyraq.assessment.AssessmentPapers;
import org.shanyraq.casefile.FilePart;
import org.shanyraq.casefile.ShownParts;
import org.shanyraq.intake.IntakePapers;
import org.shanyraq.plan.PlanSheets;
import org.shanyraq.running.OpenWork;
import org.shanyraq.service.ServiceSheets;
import org.springframework.stereotype.Component;

/** Which papers of others somebody reads who is asked something in a case, because whoever asks has ticked them. */
@Component
public class ShownPapers {

    private static final Map<FilePart, List<String>> FORMS = Map.of(
            FilePart.referral, List.of(IntakePapers.REFERRAL),
            FilePart.contacts, List.of(IntakePapers.FIRST_CONTACT, ServiceSheets.CONTACT),
            FilePart.childAssessment, List.of(AssessmentPapers.CHILD),
            FilePart.plan, List.of(PlanSheets.DRAFTED));

    private final Sights sights;
    private final OpenWork work;
    private final List<ShownParts> modules;

    ShownPapers(Sights sights, OpenWork work, List<ShownParts> modules) {
        this.sights = sights;
        this.work = work;
        this.modules = modules;
    }

    /** Nothing for who reads the whole file anyway. */
    public Set<FilePart> parts(Sight sight) {
        if (sight.seesTheWhole() || !sight.opensTheFile()) {
            return Set.of();
        }
        List<OpenWork.Asked> tasks = work.asked(sight.person(), sights.reach().groups(), sight.caseNumber());
        return modules.stream()
                .map(module -> module.shownBy(sight.caseNumber(), tasks))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The forms of these papers. */
    Set<String> forms(Sight sight) {
        return parts(sight).stream()
                .map(FORMS::get)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
