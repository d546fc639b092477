package org.shanyraq.oneoff;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OneOffServiceRepository extends JpaRepository<OneOffService, String> {

    /** Takes the year's next number; the counter's row stays locked until the transaction ends. */
    @Query(
            value = "insert into {h-schema}one_off_counter (year, last_number) values (:year, 1)"
                    + " on conflict (year) do update set last_number = one_off_counter.last_number + 1"
                    + " returning last_number",
            nativeQuery = true)
    int nextNumber(int year);
}
