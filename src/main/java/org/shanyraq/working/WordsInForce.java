package org.shanyraq.working;

import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.shanyraq.engine.Bundles;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Screens speak in the words of the way of working in force, at every node: what another brought into force is asked for. */
@Component
class WordsInForce {

    private static final String BUNDLE = ".properties";
    private static final long LOOKED_EVERY = 5;

    private final WorkingStore store;
    private final Bundles bundles;

    WordsInForce(WorkingStore store, Bundles bundles) {
        this.store = store;
        this.bundles = bundles;
    }

    @Scheduled(fixedDelay = LOOKED_EVERY, timeUnit = TimeUnit.SECONDS)
    @Transactional(readOnly = true)
    void look() {
        store.inForce()
                .map(WayOfWorking::number)
                .filter(number -> number != bundles.version())
                .ifPresent(number -> take(number, store.files(number)));
    }

    /** Once the transaction is through. */
    void takeAfterwards(int number, SortedMap<String, byte[]> files) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                take(number, files);
            }
        });
    }

    void take(int number, SortedMap<String, byte[]> files) {
        Map<String, Properties> words = new TreeMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(BUNDLE)) {
                words.put(name, Merge.read(content));
            }
        });
        bundles.take(number, words);
    }
}
