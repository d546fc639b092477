package org.shanyraq.paper;

import java.util.Optional;
import java.util.UUID;

/** Where the files of scans are kept: in the database, unless the centre has another place for them. */
interface ScanStore {

    /**
     * @throws ScansAway if the place cannot be reached
     */
    void keep(UUID scan, byte[] bytes);

    /**
     * Empty if it is not kept here.
     *
     * @throws ScansAway if the place cannot be reached
     */
    Optional<byte[]> read(UUID scan);
}
