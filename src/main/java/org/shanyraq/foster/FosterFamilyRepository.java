package org.shanyraq.foster;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FosterFamilyRepository extends Repository<FosterFamily, String> {

    FosterFamily save(FosterFamily family);

    FosterFamily saveAndFlush(FosterFamily family);

    Optional<FosterFamily> findById(String number);

    /** Whoever places a child there, or changes its places, waits until the other is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FosterFamily f where f.number = :number")
    Optional<FosterFamily> findLocked(String number);

    @Query("select f from FosterFamily f where f.endedOn is null order by f.names, f.number")
    List<FosterFamily> findOpen(Limit most);

    /** Those that are none any more, the latest first. */
    @Query("select f from FosterFamily f where f.endedOn is not null order by f.endedOn desc, f.number desc")
    List<FosterFamily> findEnded(Limit most);

    /** Takes the year's next number; the counter's row stays locked until the transaction ends. */
    @Query(
            value = "insert into {h-schema}foster_family_counter (year, last_number) values (:year, 1)"
                    + " on conflict (year) do update set last_number = foster_family_counter.last_number + 1"
                    + " returning last_number",
            nativeQuery = true)
    int nextNumber(int year);
}
