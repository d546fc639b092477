package org.shanyraq.foster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FosterCheckRepository extends Repository<FosterCheck, UUID> {

    FosterCheck save(FosterCheck check);

    @Query("select c from FosterCheck c where c.fosterFamily = :number and c.checkedOn is null")
    Optional<FosterCheck> findDue(String number);

    @Query("select c from FosterCheck c where c.fosterFamily in :numbers and c.checkedOn is null")
    List<FosterCheck> findDue(Collection<String> numbers);

    /** The latest first. */
    @Query("select c from FosterCheck c where c.fosterFamily = :number and c.checkedOn is not null"
            + " order by c.checkedOn desc, c.writtenAt desc")
    List<FosterCheck> findMade(String number, Limit most);
}
