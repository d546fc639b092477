package org.shanyraq.family;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** When the application starts: people whose keys were made in another way than today's are found anew. */
@Component
class KeyMaking implements ApplicationRunner {

    private static final Limit AT_ONCE = Limit.of(200);

    private final FamilyRepository families;
    private final TransactionTemplate transaction;

    KeyMaking(FamilyRepository families, TransactionTemplate transaction) {
        this.families = families;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        while (makeSome()) {
            // until all are made
        }
    }

    private boolean makeSome() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            List<Family> other = families.findWithOtherKeys(SearchKeys.VERSION, AT_ONCE);
            other.forEach(Family::makeAllKeys);
            return !other.isEmpty();
        }));
    }
}
