package org.shanyraq.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one act asks many times and nobody changes meanwhile: read at the first question, kept until the transaction is
 * over. Outside a transaction each question reads.
 *
 * @param <K> what is asked about; equal keys have one answer
 * @param <V> the answer, never {@code null}
 */
public final class OncePerTransaction<K, V> {

    private final Function<K, V> read;

    public OncePerTransaction(Function<K, V> read) {
        this.read = read;
    }

    public V of(K key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.apply(key);
        }
        Map<K, V> known = known();
        V answer = known.get(key);
        if (answer == null) {
            answer = read.apply(key);
            known.put(key, answer);
        }
        return answer;
    }

    /** The next question reads again: this transaction has changed what the answer is made of. */
    public void forget(K key) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            known().remove(key);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<K, V> known() {
        Map<K, V> known = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting(known));
        }
        return known;
    }

    /** Another transaction within this one, as for a number that must not be given twice, has answers of its own. */
    private final class Forgetting implements TransactionSynchronization {

        private final Map<K, V> known;

        Forgetting(Map<K, V> known) {
            this.known = known;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OncePerTransaction.this, known);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }
    }
}
