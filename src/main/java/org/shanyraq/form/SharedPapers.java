package org.shanyraq.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import org.shanyraq.engine.WithoutAuthorization;
import org.shanyraq.running.FormContext;
import org.springframework.stereotype.Component;

/** For what is arranged once for several cases: the file of each keeps a paper of its own. */
@Component
public class SharedPapers {

    private final FilingCabinet cabinet;
    private final WithoutAuthorization inside;
    private final ObjectMapper json;

    SharedPapers(FilingCabinet cabinet, WithoutAuthorization inside, ObjectMapper json) {
        this.cabinet = cabinet;
        this.inside = inside;
        this.json = json;
    }

    /**
     * Files the paper as it would be, had it been given in this case alone.
     *
     * @param form the form's key; its newest version is filed
     * @param element the id of the task's element in the diagram, or of the start event
     * @param arranged of whoever has arranged it for several cases
     * @return the id of the paper
     */
    public UUID keep(String form, String element, String caseNumber, Record answers, Submission arranged) {
        int version = inside.call(context -> context.getCamundaFormDefinitionManager()
                .findLatestDefinitionByKey(form)
                .getVersion());
        UUID paper = UUID.randomUUID();
        FormContext inCase = new FormContext(caseNumber, arranged.person(), Map.of());
        Submission own = new Submission(paper, inCase, arranged.at());
        cabinet.keep(form, version, element, own, caseNumber, json.valueToTree(answers));
        return paper;
    }
}
