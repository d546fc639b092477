package org.shanyraq.complaint;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ComplaintRepository extends JpaRepository<Complaint, String> {

    /** Takes the year's next number; the counter's row stays locked until the transaction ends. */
    @Query(
            value = "insert into {h-schema}complaint_counter (year, last_number) values (:year, 1)"
                    + " on conflict (year) do update set last_number = complaint_counter.last_number + 1"
                    + " returning last_number",
            nativeQuery = true)
    int nextNumber(int year);

    /**
     * Those that lie with the person, that they answer, and that they took down, the open ones first, which are due soonest.
     *
     * @param role the person's
     * @param watches whether they watch over all: every one then, also those that they may not read
     */
    @Query(
            "select c from Complaint c where :watches = true or c.takenBy = :person or c.answerer = :person or c.keeper = :person"
                    + " or c.secondKeeper = :person"
                    + " or ((c.keeperRole = :role or c.secondRole = :role) and :person not member of c.workers)"
                    + " order by case when c.answeredAt is null then 0 else 1 end, c.answerBy, c.number")
    List<Complaint> findFor(String person, String role, boolean watches, Limit limit);
}
