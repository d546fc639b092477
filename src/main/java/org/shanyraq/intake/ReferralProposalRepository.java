package org.shanyraq.intake;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralProposalRepository extends Repository<ReferralProposal, String> {

    ReferralProposal save(ReferralProposal proposal);

    Optional<ReferralProposal> findById(String number);

    /** Takes the year's next number; the counter's row stays locked until the transaction ends. */
    @Query(
            value = "insert into {h-schema}referral_proposal_counter (year, last_number) values (:year, 1)"
                    + " on conflict (year) do update set last_number = referral_proposal_counter.last_number + 1"
                    + " returning last_number",
            nativeQuery = true)
    int nextNumber(int year);
}
