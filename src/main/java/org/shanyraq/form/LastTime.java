package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.EarlierPapers.EarlierPaper;
import org.shanyraq.running.CaseTasks;
import org.shanyraq.running.FormContext;
import org.springframework.stereotype.Component;

/**
 * What was answered the last time, to be shown beside the new answers. A task says with its extension property
 * {@code lastTime} from which forms it is taken; where there is one task for each child or specialist, it is taken
 * from the paper on the same one.
 */
@Component
class LastTime {

    private final EarlierPapers papers;
    private final FormSheets sheets;

    LastTime(EarlierPapers papers, FormSheets sheets) {
        this.papers = papers;
        this.sheets = sheets;
    }

    /** {@code null} if nothing of it was asked before, or this person may not read what was answered. */
    OpenForm.@Nullable Earlier at(Collection<String> forms, FormContext context) {
        return forms.isEmpty()
                ? null
                : papers.latest(forms, context.caseNumber(), about(context))
                        .map(this::earlier)
                        .orElse(null);
    }

    private static Map<String, String> about(FormContext context) {
        return Arrays.stream(CaseTasks.about())
                .filter(name -> Objects.nonNull(context.text(name)))
                .collect(Collectors.toMap(name -> name, context::text));
    }

    private OpenForm.Earlier earlier(EarlierPaper paper) {
        JsonNode answers = paper.answers();
        List<FormSheets.Answer> words =
                sheets.answers(paper.form(), paper.version(), answers, FormWording.asInTheForm(paper.names()));
        return new OpenForm.Earlier(paper.filedAt(), paper.filedBy(), answers, words);
    }
}
