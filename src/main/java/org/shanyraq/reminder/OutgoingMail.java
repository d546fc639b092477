package org.shanyraq.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail in the outbox: it waits, or it was sent. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final int DOUBLED = 8;

    /** About a week. */
    private static final int MOST_TRIES = 50;

    @Id
    private UUID id;

    private String fact;
    private String receiver;
    private String address;
    private String subject;
    private String body;
    private OffsetDateTime writtenAt;
    private @Nullable OffsetDateTime nextTryAt;
    private int tries;
    private @Nullable String lastError;
    private @Nullable OffsetDateTime sentAt;

    protected OutgoingMail() {}

    void sent(OffsetDateTime at) {
        tries++;
        sentAt = at;
        nextTryAt = null;
        lastError = null;
    }

    /** It is tried again, each time after a longer wait; what nobody takes for a week stays where it is. */
    void failed(String error, OffsetDateTime at) {
        tries++;
        lastError = error;
        nextTryAt = tries < MOST_TRIES ? at.plus(wait(tries)) : null;
    }

    private static Duration wait(int tries) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, DOUBLED));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    UUID id() {
        return id;
    }

    String fact() {
        return fact;
    }

    String address() {
        return address;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    OffsetDateTime writtenAt() {
        return writtenAt;
    }

    @Nullable
    OffsetDateTime nextTryAt() {
        return nextTryAt;
    }

    int tries() {
        return tries;
    }

    @Nullable
    String lastError() {
        return lastError;
    }

    @Nullable
    OffsetDateTime sentAt() {
        return sentAt;
    }
}
