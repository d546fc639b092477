package org.shanyraq.register;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.shanyraq.access.Role;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.staff.Absences;
import org.shanyraq.staff.Workers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who looks into the register of all families, so that nobody asks it for one family after another. Each server
 * counts for itself, and forgets with a restart; what was looked for stands in the trail.
 */
@Component
public class Searches {

    private static final Duration WITHIN = Duration.ofHours(1);

    private final SearchLimits limits;
    private final Sights sights;
    private final Workers workers;
    private final Absences absences;
    private final CentreClock clock;
    private final ApplicationEventPublisher events;
    private final Map<String, Deque<Instant>> looks = new ConcurrentHashMap<>();

    Searches(
            SearchLimits limits,
            Sights sights,
            Workers workers,
            Absences absences,
            CentreClock clock,
            ApplicationEventPublisher events) {
        this.limits = limits;
        this.sights = sights;
        this.workers = workers;
        this.absences = absences;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One more look of the signed-in person.
     *
     * @throws TooManySearches if there were too many in the last hour; that one is not counted
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void oneMore() {
        String person = sights.person();
        int searches = counted(person, clock.instant());
        if (searches == limits.toldAt()) {
            Set<String> told = new LinkedHashSet<>(absences.inRole(Role.coordinator));
            told.remove(person);
            String name = workers.names().getOrDefault(person, person);
            events.publishEvent(new ManySearches(UUID.randomUUID(), name, searches, told));
        }
    }

    private int counted(String person, Instant now) {
        Deque<Instant> mine = looks.computeIfAbsent(person, first -> new ArrayDeque<>());
        synchronized (mine) {
            while (!mine.isEmpty() && mine.getFirst().isBefore(now.minus(WITHIN))) {
                mine.removeFirst();
            }
            if (mine.size() >= limits.mostSearches()) {
                throw new TooManySearches();
            }
            mine.addLast(now);
            return mine.size();
        }
    }
}
