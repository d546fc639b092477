package org.shanyraq.talk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TalkSeriesRepository extends Repository<TalkSeries, String> {

    /** How many were begun: none where another server has begun the worker's talks meanwhile. */
    @Modifying
    @Query(
            value =
                    "insert into {h-schema}talk_series (number, version, worker, begun_at) values (:number, 0, :worker, :at)"
                            + " on conflict (worker) where ended_at is null do nothing",
            nativeQuery = true)
    int begin(String number, String worker, OffsetDateTime at);

    Optional<TalkSeries> findById(String number);

    @Query("select s from TalkSeries s where s.worker = :worker and s.endedAt is null")
    Optional<TalkSeries> findRunning(String worker);

    @Query("select s from TalkSeries s where s.endedAt is null order by s.number")
    List<TalkSeries> findAllRunning(Limit most);

    /** Takes the year's next number; the counter's row stays locked until the transaction ends. */
    @Query(
            value = "insert into {h-schema}talk_counter (year, last_number) values (:year, 1)"
                    + " on conflict (year) do update set last_number = talk_counter.last_number + 1"
                    + " returning last_number",
            nativeQuery = true)
    int nextNumber(int year);
}
