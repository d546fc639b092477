package org.shanyraq.security;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts how often somebody has got or lost a role here, so that every session knows whether it is still right. */
@Component
class ChangedRoles {

    /** From a number that no session of before a restart has seen. */
    private final AtomicLong changes = new AtomicLong(System.nanoTime());

    long count() {
        return changes.get();
    }

    /** Counted when others can read it: a session that looked earlier would take the old roles for the new ones. */
    void oneMore() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    changes.incrementAndGet();
                }
            });
        } else {
            changes.incrementAndGet();
        }
    }
}
