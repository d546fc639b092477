package org.shanyraq.casefile.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.family.Member;
import org.springframework.stereotype.Component;

/** Lets a diagram take a family's children one by one. */
@Component
public class Children {

    private final CaseFiles caseFiles;

    Children(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** The ids of the children of this case's family. */
    public List<String> of(DelegateExecution execution) {
        return caseFiles.children(execution.getProcessBusinessKey()).stream()
                .map(Member::id)
                .map(UUID::toString)
                .toList();
    }
}
