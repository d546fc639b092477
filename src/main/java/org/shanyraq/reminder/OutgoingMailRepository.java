package org.shanyraq.reminder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingMailRepository extends Repository<OutgoingMail, UUID> {

    @Modifying
    @Query(
            value = "insert into {h-schema}outgoing_mail"
                    + " (id, fact, receiver, address, subject, body, written_at, next_try_at)"
                    + " values (:id, :fact, :receiver, :address, :subject, :body, :now, :now)"
                    + " on conflict (fact) do nothing",
            nativeQuery = true)
    void write(UUID id, String fact, String receiver, String address, String subject, String body, OffsetDateTime now);

    /** The next that is to be tried; it stays locked until the transaction ends, and others pass it by. */
    @Query(
            value = "select * from {h-schema}outgoing_mail where next_try_at <= :now"
                    + " order by next_try_at, id limit 1 for update skip locked",
            nativeQuery = true)
    Optional<OutgoingMail> takeNext(OffsetDateTime now);

    @Modifying
    @Query(
            "update OutgoingMail m set m.nextTryAt = null where m.nextTryAt is not null and m.fact like concat(:kind, ':%')")
    void takeBack(String kind);

    @Modifying
    @Query("delete from OutgoingMail m where m.writtenAt < :then")
    void forget(OffsetDateTime then);

    /** @return 1 for whoever is first, 0 for everybody after them */
    @Modifying
    @Query(
            value = "insert into {h-schema}mail_round (kind, day, made_at) values (:kind, :day, :now)"
                    + " on conflict (kind, day) do nothing",
            nativeQuery = true)
    int beginRound(String kind, LocalDate day, OffsetDateTime now);
}
