package org.shanyraq.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.EarlierPapers.EarlierPaper;
import org.shanyraq.running.CaseTasks;
import org.shanyraq.running.FormContext;
import org.shanyraq.running.Readers;
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
    private final NarrowAnswers narrow;

    LastTime(EarlierPapers papers, FormSheets sheets, NarrowAnswers narrow) {
        this.papers = papers;
        this.sheets = sheets;
        this.narrow = narrow;
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
        Predicate<Readers> reads = paper.reads()::reads;
        List<FormSheets.Answer> words = sheets.answers(
                paper.form(),
                paper.version(),
                narrow.read(paper.form(), paper.version(), paper.answers(), reads),
                FormWording.asInTheForm(paper.names()));
        return new OpenForm.Earlier(
                paper.filedAt(),
                paper.filedBy(),
                narrow.without(paper.form(), paper.version(), paper.answers(), reads),
                words);
    }
}
