package org.shanyraq.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Refusal;

/**
 * What is to be printed, for whom. Nothing is printed but what this person may read.
 *
 * @param readable the papers of the case that the person may read and their corrections, the oldest first, each with the
 *     answers that are for the person to read and to be printed
 * @param whole whether the person reads the whole file
 * @param health whether the person reads what is told of health and violence
 * @param filing the paper, or a correction of it
 * @param person the user id of who prints
 */
public record PrintOrder(
        String caseNumber,
        List<FiledForm> readable,
        boolean whole,
        boolean health,
        @Nullable UUID filing,
        String person) {

    /**
     * The paper with the answers that hold.
     *
     * @throws Refusal if it is not among those that the person may read
     */
    FiledForm paper() {
        return inForce().stream()
                .filter(paper -> paper.id().equals(first()))
                .findFirst()
                .orElseThrow(() -> Refusal.because("casefile.unknownPaper", caseNumber));
    }

    /** The paper's latest correction, or the paper itself. */
    FiledForm latestVersion() {
        FiledForm latest = paper();
        for (FiledForm later : readable) {
            if (later.corrects() != null && later.corrects().equals(latest.id())) {
                latest = later;
            }
        }
        return latest;
    }

    /** All that was filed up to this paper, as it holds, the oldest first. */
    List<FiledForm> upToThePaper() {
        List<FiledForm> all = inForce();
        return all.subList(0, all.indexOf(paper()) + 1);
    }

    private List<FiledForm> inForce() {
        return Filings.inForce(readable);
    }

    private @Nullable UUID first() {
        Map<UUID, FiledForm> known = byId();
        UUID first = filing;
        while (known.containsKey(first) && known.containsKey(known.get(first).corrects())) {
            first = known.get(first).corrects();
        }
        return first;
    }

    private Map<UUID, FiledForm> byId() {
        return readable.stream().collect(Collectors.toMap(FiledForm::id, Function.identity()));
    }
}
