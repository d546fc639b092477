package org.shanyraq.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import org.shanyraq.engine.GrantedTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the engine by how much the time limits of a case were moved. */
@Component
@Transactional(readOnly = true)
class GrantedDays implements GrantedTime {

    private final DeadlineExtensionRepository extensions;

    GrantedDays(DeadlineExtensionRepository extensions) {
        this.extensions = extensions;
    }

    @Override
    public List<Grant> of(String caseNumber, String deadline, String countedFrom) {
        return extensions
                .findByCaseNumberAndDeadlineAndCountedFromOrderBySequence(
                        caseNumber, deadline, OffsetDateTime.parse(countedFrom))
                .stream()
                .map(DeadlineExtension::grant)
                .toList();
    }
}
