package org.shanyraq.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TalkRepository extends Repository<SupervisionTalk, UUID> {

    SupervisionTalk save(SupervisionTalk talk);

    @Query("select t from SupervisionTalk t where t.series = :series and t.settledAt is null")
    Optional<SupervisionTalk> findDue(String series);

    /** Those that were held or put off, the latest first. */
    @Query(
            "select t from SupervisionTalk t where t.series = :series and t.settledAt is not null order by t.sequence desc")
    List<SupervisionTalk> findSettled(String series, Limit most);

    /** Those that were held, the latest first. */
    @Query("select t from SupervisionTalk t where t.series = :series and t.heldOn is not null order by t.sequence desc")
    List<SupervisionTalk> findHeld(String series, Limit most);

    @Query("select a from TalkAgreement a where a.id = :id")
    Optional<TalkAgreement> findAgreement(UUID id);

    /** What of this worker's agreements is not settled yet, what is due first at the head. */
    @Query(
            "select a from TalkAgreement a where a.talk.series = :series and a.outcome is null order by a.until, a.position")
    List<TalkAgreement> findOpen(String series, Limit most);
}
