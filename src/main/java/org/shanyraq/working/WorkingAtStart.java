package org.shanyraq.working;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shanyraq.calendar.CentreClock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before any door opens, the engine works by the way of working in force. A version of the product that brings other files
 * than the one before makes a new way of working: what the centre has changed itself stays as the centre has it.
 */
@Component
class WorkingAtStart implements SmartInitializingSingleton {

    private final WorkingStore store;
    private final ProductFiles product;
    private final IntoForce engine;
    private final WordsInForce words;
    private final CentreClock clock;
    private final TransactionTemplate transaction;

    WorkingAtStart(
            WorkingStore store,
            ProductFiles product,
            IntoForce engine,
            WordsInForce words,
            CentreClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.product = product;
        this.engine = engine;
        this.words = words;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> begin());
    }

    private void begin() {
        store.lock();
        SortedMap<String, byte[]> own = product.all();
        int number = store.inForce().map(WayOfWorking::number).orElse(0);
        if (number == 0) {
            number = add(1, own, own);
        } else if (!hashes(own).equals(store.productHashes(number))) {
            number = add(number + 1, merged(number, own), own);
        }
        SortedMap<String, byte[]> files = store.files(number);
        engine.bring(number, files);
        words.take(number, files);
    }

    private SortedMap<String, byte[]> merged(int number, SortedMap<String, byte[]> brought) {
        SortedMap<String, byte[]> centre = store.files(number);
        Map<String, byte[]> before = new HashMap<>();
        store.productHashes(number).forEach((name, hash) -> before.put(name, store.content(hash)));
        TreeSet<String> names = new TreeSet<>(centre.keySet());
        names.addAll(brought.keySet());
        SortedMap<String, byte[]> merged = new TreeMap<>();
        for (String name : names) {
            byte[] ours = centre.get(name);
            Merge.of(name, before.get(name), ours, brought.get(name))
                    .ifPresentOrElse(file -> merged.put(name, file), () -> {
                        if (ours != null && !Arrays.equals(ours, before.get(name))) {
                            merged.put(name, ours);
                        }
                    });
        }
        return merged;
    }

    private int add(int number, SortedMap<String, byte[]> files, SortedMap<String, byte[]> own) {
        SortedMap<String, String> kept = new TreeMap<>();
        files.forEach((name, content) -> kept.put(name, store.keep(content)));
        own.values().forEach(store::keep);
        store.add(
                new WayOfWorking(number, clock.now(), "Shanyraq", "A version of the product", null, null, null),
                kept,
                hashes(own));
        return number;
    }

    private static SortedMap<String, String> hashes(SortedMap<String, byte[]> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, WorkingStore.hash(content)));
        return hashes;
    }
}
