package org.shanyraq.workspace.today;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.form.Unfinished.Draft;
import org.shanyraq.running.Acts;
import org.shanyraq.running.OpenWork;
import org.shanyraq.workspace.casepage.TaskCards;
import org.springframework.stereotype.Component;

/** Where somebody's drafts lie, as a place that can be opened. */
@Component
class Places {

    private final CaseFiles cases;
    private final Acts acts;

    Places(CaseFiles cases, Acts acts) {
        this.cases = cases;
        this.acts = acts;
    }

    List<Place> of(List<Draft> drafts, List<OpenWork.Work> open, Map<String, TaskCards.Card> known) {
        Map<String, OpenWork.Work> tasks =
                open.stream().collect(Collectors.toMap(OpenWork.Work::id, Function.identity(), (one, same) -> one));
        Map<String, CaseCard> families = cases.cards(drafts.stream()
                .map(draft -> Place.caseOf(draft.place()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return drafts.stream()
                .filter(draft -> draft.task() == null || tasks.containsKey(draft.task()))
                .filter(draft -> !draft.place().startsWith("correction/"))
                .map(draft -> place(draft, tasks, known, families))
                .toList();
    }

    private Place place(
            Draft draft,
            Map<String, OpenWork.Work> tasks,
            Map<String, TaskCards.Card> known,
            Map<String, CaseCard> families) {
        String task = draft.task();
        return task == null
                ? begun(draft, families)
                : of(draft, Objects.requireNonNull(tasks.get(task)), known.get(task));
    }

    private Place of(Draft draft, OpenWork.Work task, TaskCards.@Nullable Card card) {
        return new Place(
                task.id(), null, task.name(), task.number(), card == null ? null : card.familyName(), draft.savedAt());
    }

    private Place begun(Draft draft, Map<String, CaseCard> families) {
        String process = draft.place().split("/")[0];
        String caseNumber = Place.caseOf(draft.place());
        CaseCard card = caseNumber == null ? null : families.get(caseNumber);
        return new Place(
                null,
                process,
                acts.title(process),
                caseNumber,
                card == null ? null : card.familyName(),
                draft.savedAt());
    }

    /**
     * What was begun and not filed.
     *
     * @param process what is begun by filing it; {@code null} for a task's form
     */
    record Place(
            @Nullable String task,
            @Nullable String process,
            String name,
            @Nullable String number,
            @Nullable String familyName,
            OffsetDateTime savedAt) {

        static @Nullable String caseOf(String place) {
            String[] parts = place.split("/");
            return parts.length == 2 && !"correction".equals(parts[0]) ? parts[1] : null;
        }
    }
}
