package org.shanyraq.foster;

/** Why a foster family takes no child now. */
enum NotNow {
    ended,
    schoolNotDone,
    notInOrder,
    checkOverdue,
    rests,
    otherAges,
    noPlace
}
