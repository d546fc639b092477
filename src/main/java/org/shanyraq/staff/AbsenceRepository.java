package org.shanyraq.staff;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AbsenceRepository extends Repository<Absence, String> {

    Absence save(Absence absence);

    Optional<Absence> findById(String number);

    @Query("select a from Absence a where a.endedAt is null")
    List<Absence> findNow();

    /** Takes the year's next number; the counter's row stays locked until the transaction ends. */
    @Query(
            value = "insert into {h-schema}absence_counter (year, last_number) values (:year, 1)"
                    + " on conflict (year) do update set last_number = absence_counter.last_number + 1"
                    + " returning last_number",
            nativeQuery = true)
    int nextNumber(int year);
}
