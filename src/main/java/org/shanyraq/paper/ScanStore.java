package org.shanyraq.paper;

import java.util.UUID;

/** Where the files of scans are kept: in the database, unless the centre has another place for them. */
interface ScanStore {

    void keep(UUID scan, byte[] bytes);

    byte[] read(UUID scan);
}
