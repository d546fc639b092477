package org.shanyraq.workspace.papers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.Correctable;
import org.shanyraq.casefile.FormerFacts;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Component;

/** What facts were before they were corrected, to be shown struck through beside what holds. */
@Component
public class CorrectedFacts {

    private final FormerFacts formers;
    private final Workers workers;
    private final CentreClock clock;
    private final ObjectMapper json;

    CorrectedFacts(FormerFacts formers, Workers workers, CentreClock clock, ObjectMapper json) {
        this.formers = formers;
        this.workers = workers;
        this.clock = clock;
        this.json = json;
    }

    /** All that these were, in two queries. */
    public Of of(Collection<? extends Correctable<?>> facts) {
        return ofIds(facts.stream().map(Correctable::id).toList());
    }

    public Of ofIds(Collection<UUID> facts) {
        Map<UUID, List<org.shanyraq.casefile.Former>> found = formers.of(facts);
        return new Of(found, found.isEmpty() ? Map.of() : workers.names());
    }

    public final class Of {

        private final Map<UUID, List<org.shanyraq.casefile.Former>> byFact;
        private final Map<String, String> names;

        private Of(Map<UUID, List<org.shanyraq.casefile.Former>> byFact, Map<String, String> names) {
            this.byFact = byFact;
            this.names = names;
        }

        /**
         * What a fact was, the latest first.
         *
         * @param shown what of it is told
         */
        public <V extends Record, S> List<Former<S>> former(Correctable<V> fact, Class<V> type, Function<V, S> shown) {
            return former(fact.id(), type, shown, true);
        }

        /** @param why whether the reasons are told too */
        public <V extends Record, S> List<Former<S>> former(
                UUID fact, Class<V> type, Function<V, S> shown, boolean why) {
            return byFact.getOrDefault(fact, List.of()).stream()
                    .map(former -> new Former<>(
                            shown.apply(read(former.was(), type)),
                            names.getOrDefault(former.by(), former.by()),
                            clock.at(former.at()),
                            why ? former.reason() : null))
                    .toList();
        }
    }

    private <V> V read(JsonNode was, Class<V> type) {
        try {
            return json.treeToValue(was, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A former " + type.getSimpleName() + " cannot be read", e);
        }
    }

    /**
     * @param was what the fact was
     * @param by who corrected it
     * @param reason why; {@code null} where the papers are not the reader's
     */
    public record Former<S>(
            S was, String by, OffsetDateTime at, @Nullable String reason) {}
}
