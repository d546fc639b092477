package org.shanyraq.reminder;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Mailboxes;
import org.shanyraq.language.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mails are written down, in the transaction in which their facts come about: what is rolled back is told nobody,
 * and what is told is told once.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Period KEPT = Period.ofDays(90);

    private final OutgoingMailRepository mails;
    private final Mailboxes mailboxes;
    private final Languages languages;
    private final CentreClock clock;
    private final String server;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    Outbox(
            OutgoingMailRepository mails,
            Mailboxes mailboxes,
            Languages languages,
            CentreClock clock,
            @Value("${spring.mail.host:}") String server) {
        this.mails = mails;
        this.mailboxes = mailboxes;
        this.languages = languages;
        this.clock = clock;
        this.server = server;
    }

    /** Whether mails are sent at all. */
    @Transactional(propagation = Propagation.SUPPORTS)
    boolean isOpen() {
        return !server.isBlank();
    }

    /**
     * Begins what is done once a day or week, on whichever machine. What is still unsent of the round before is not sent
     * any more: the new mails say the same and more.
     *
     * @return whether nobody has begun it yet
     */
    boolean begin(String round, LocalDate day) {
        boolean first = mails.beginRound(round, day, clock.now()) > 0;
        if (first) {
            mails.takeBack(round);
            mails.forget(clock.now().minus(KEPT));
        }
        return first;
    }

    /** Writes to each of these people in their language. Who has no address gets no mail, and the log says so. */
    void write(Collection<String> people, Function<Reader, Letter> letter) {
        Map<String, String> addresses = mailboxes.of(people);
        Map<String, Locale> reads = languages.of(addresses.keySet());
        addresses.forEach((person, address) -> write(new Reader(person, address, reads.get(person)), letter));
        without(people, addresses).forEach(this::warnOnce);
    }

    /** Those of these people whose accounts have no address. */
    Set<String> unreachable(Collection<String> people) {
        return without(people, mailboxes.of(people));
    }

    private static Set<String> without(Collection<String> people, Map<String, String> addresses) {
        Set<String> unreachable = new TreeSet<>(people);
        unreachable.removeAll(addresses.keySet());
        return unreachable;
    }

    private void warnOnce(String person) {
        if (warned.add(person)) {
            LOG.warn("{} has no e-mail address in Admin, and is reminded by nothing but the list of tasks", person);
        }
    }

    private void write(Reader reader, Function<Reader, Letter> written) {
        Letter letter = inLanguageOf(reader, written);
        mails.write(
                UUID.randomUUID(),
                letter.fact() + ":" + reader.person(),
                reader.person(),
                reader.address(),
                letter.subject(),
                letter.body(),
                clock.now());
    }

    /** Words are found by the language of the thread. */
    private static Letter inLanguageOf(Reader reader, Function<Reader, Letter> letter) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocaleContext(new SimpleLocaleContext(reader.language()));
        try {
            return letter.apply(reader);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
