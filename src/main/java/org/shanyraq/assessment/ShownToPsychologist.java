package org.shanyraq.assessment;

import java.util.List;
import java.util.Set;
import org.shanyraq.casefile.FilePart;
import org.shanyraq.casefile.ShownParts;
import org.shanyraq.intake.IntakePapers;
import org.shanyraq.running.OpenWork;
import org.springframework.stereotype.Component;

/** What the case manager ticked at the first contact, for the psychologist whose view is asked for. */
@Component
class ShownToPsychologist implements ShownParts {

    private static final String VIEW = "task_addPsychologistView";

    private final IntakePapers intake;

    ShownToPsychologist(IntakePapers intake) {
        this.intake = intake;
    }

    @Override
    public Set<FilePart> shownBy(String caseNumber, List<OpenWork.Asked> tasks) {
        return tasks.stream().anyMatch(task -> task.element().equals(VIEW))
                ? intake.shownToPsychologist(caseNumber)
                : Set.of();
    }
}
