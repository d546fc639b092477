package org.shanyraq.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whoever types wrong passwords waits, longer each time and never longer than a ceiling: at one address for one account,
 * and at one address for all accounts. The account itself is not locked, so its owner at another address does not
 * notice. Kept in memory and bounded: the longest forgotten make room.
 */
class SignInPatience {

    static final int MOST_KEPT = 10_000;

    private static final int LONGEST_NAME = 64;
    private static final int MOST_DOUBLINGS = 20;

    private final Map<String, Wrong> pairs = bounded();
    private final Map<String, Wrong> addresses = bounded();
    private final SignInProperties settings;
    private final LongSupplier nanoseconds;

    /** @param nanoseconds a clock that only goes forward: the centre's may be moved */
    SignInPatience(SignInProperties settings, LongSupplier nanoseconds) {
        this.settings = settings;
        this.nanoseconds = nanoseconds;
    }

    private static Map<String, Wrong> bounded() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
                return size() > MOST_KEPT;
            }
        };
    }

    /**
     * Zero if a password may be compared now. Who has to be slowed down has then used their turn, so that many attempts
     * at the same moment are no more than one.
     */
    synchronized Duration toWait(String address, String account) {
        long now = nanoseconds.getAsLong();
        Wrong pair = known(pairs, pair(address, account), now);
        Wrong all = known(addresses, address, now);
        long wait = Math.max(pair == null ? 0 : pair.next - now, all == null ? 0 : all.next - now);
        if (wait > 0) {
            return Duration.ofNanos(wait);
        }
        if (pair != null) {
            pair.next = now + delay(pair.times, settings.freeAttempts());
        }
        if (all != null) {
            all.next = now + delay(all.times, settings.freeAttemptsOfAddress());
        }
        return Duration.ZERO;
    }

    synchronized void wasWrong(String address, String account) {
        long now = nanoseconds.getAsLong();
        count(pairs, pair(address, account), now, settings.freeAttempts());
        count(addresses, address, now, settings.freeAttemptsOfAddress());
    }

    /** What the address has guessed at other accounts stays: a guesser may have an account too. */
    synchronized void wasRight(String address, String account) {
        pairs.remove(pair(address, account));
        Wrong all = addresses.get(address);
        if (all != null) {
            all.next = nanoseconds.getAsLong();
        }
    }

    synchronized void forgetAll() {
        pairs.clear();
        addresses.clear();
    }

    synchronized int kept() {
        return pairs.size() + addresses.size();
    }

    private void count(Map<String, Wrong> kept, String key, long now, int free) {
        Wrong known = known(kept, key, now);
        Wrong wrong = known == null ? new Wrong() : known;
        wrong.times++;
        wrong.last = now;
        wrong.next = now + delay(wrong.times, free);
        kept.remove(key);
        kept.put(key, wrong);
    }

    private @Nullable Wrong known(Map<String, Wrong> kept, String key, long now) {
        Wrong wrong = kept.get(key);
        if (wrong != null && now - wrong.last > settings.forgottenAfter().toNanos()) {
            kept.remove(key);
            return null;
        }
        return wrong;
    }

    private long delay(int times, int free) {
        if (times < free) {
            return 0;
        }
        long delay = settings.firstDelay().toNanos() << Math.min(times - free, MOST_DOUBLINGS);
        return Math.min(delay, settings.longestDelay().toNanos());
    }

    private static String pair(String address, String account) {
        return address + ' ' + account.substring(0, Math.min(account.length(), LONGEST_NAME));
    }

    private static final class Wrong {
        private int times;
        private long last;
        private long next;
    }
}
