package org.shanyraq.activity;

import org.shanyraq.casefile.Mode;

/** Where a group meets: people of several families, so neither at home nor by telephone (T1192). */
public enum MeetingMode {
    office,
    online;

    Mode mode() {
        return Mode.valueOf(name());
    }
}
