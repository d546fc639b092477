package org.shanyraq.activity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupActivityRepository extends Repository<GroupActivity, String> {

    GroupActivity save(GroupActivity activity);

    Optional<GroupActivity> findById(String number);

    List<GroupActivity> findByStatusOrderByStartsOnDesc(GroupStatus status);

    /** Takes the year's next number; the counter's row stays locked until the transaction ends. */
    @Query(
            value = "insert into {h-schema}group_counter (year, last_number) values (:year, 1)"
                    + " on conflict (year) do update set last_number = group_counter.last_number + 1"
                    + " returning last_number",
            nativeQuery = true)
    int nextNumber(int year);
}
