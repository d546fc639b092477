package org.shanyraq.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanyraq.access.Role;
import org.shanyraq.staff.Specialists;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With whom the coordinator talks: every case manager and specialist who works here now, whatever was before. */
@Service
@Transactional
public class RegularTalks {

    private final Talks talks;
    private final Workers workers;
    private final Specialists specialists;

    RegularTalks(Talks talks, Workers workers, Specialists specialists) {
        this.talks = talks;
        this.workers = workers;
        this.specialists = specialists;
    }

    /** Talks begin with who has come, and end with who has left; in an existing centre they begin with who is there. */
    public void keepInStep() {
        List<Worker> supervised =
                workers.all().stream().filter(this::isSupervised).toList();
        Set<String> here = supervised.stream().map(Worker::userId).collect(Collectors.toSet());
        Map<String, String> known = talks.workers();
        known.forEach((number, worker) -> {
            if (!here.contains(worker)) {
                talks.end(number);
            }
        });
        here.stream().filter(worker -> !known.containsValue(worker)).forEach(talks::begin);
    }

    private boolean isSupervised(Worker worker) {
        return Role.caseManager.is(worker.role()) || specialists.include(worker.role());
    }
}
