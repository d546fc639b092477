package org.shanyraq.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case of a family that the centre may be about to write down a second time.
 *
 * @param leadWorker by name
 * @param open whether what is new belongs there; if not, the family can come back to it
 * @param people who is alike and why, for a reader who may see the case; for others nobody
 */
public record LikelyDouble(String caseNumber, String leadWorker, boolean open, boolean mayRead, List<Person> people) {

    /**
     * @param told the name as it was told
     * @param known the name in the register
     * @param reasons in words, the weightiest first
     */
    public record Person(@Nullable String told, String known, List<String> reasons) {}
}
