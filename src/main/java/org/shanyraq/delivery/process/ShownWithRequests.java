package org.shanyraq.delivery.process;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.casefile.FilePart;
import org.shanyraq.casefile.ShownParts;
import org.shanyraq.delivery.ServiceRequests;
import org.shanyraq.running.OpenWork;
import org.springframework.stereotype.Component;

/** What was ticked where a specialist was asked for a service: shown until it is given, returned or stopped. */
@Component
class ShownWithRequests implements ShownParts {

    private final ServiceRequests requests;

    ShownWithRequests(ServiceRequests requests) {
        this.requests = requests;
    }

    @Override
    public Set<FilePart> shownBy(String caseNumber, List<OpenWork.Asked> tasks) {
        return tasks.stream()
                .map(task -> task.known().get(DeliverySteps.SERVICE_REQUEST.name()))
                .filter(Objects::nonNull)
                .distinct()
                .map(UUID::fromString)
                .map(requests::shown)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
