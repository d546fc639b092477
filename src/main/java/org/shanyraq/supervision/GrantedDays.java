package org.shanyraq.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import org.shanyraq.engine.OncePerTransaction;
import org.shanyraq.running.GrantedTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the engine by how much the time limits of a case were moved; one step of a case asks it for every limit. */
@Component
@Transactional(readOnly = true)
class GrantedDays implements GrantedTime {

    private final OncePerTransaction<String, List<DeadlineExtension>> extensions;

    GrantedDays(DeadlineExtensionRepository extensions) {
        this.extensions = new OncePerTransaction<>(extensions::findByCaseNumberOrderBySequence);
    }

    @Override
    public List<Grant> of(String caseNumber, String deadline, String countedFrom) {
        OffsetDateTime from = OffsetDateTime.parse(countedFrom);
        return extensions.of(caseNumber).stream()
                .filter(extension -> extension.moves(deadline, from))
                .map(DeadlineExtension::grant)
                .toList();
    }

    /** A limit of this case is moved in this transaction. */
    void forget(String caseNumber) {
        extensions.forget(caseNumber);
    }
}
