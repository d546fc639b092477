package org.shanyraq.reunification;

/** Where a return stands. */
enum ReunificationStatus {
    preparing,
    /** The child may come back. */
    allowed,
    /** The child is home for its first weeks. */
    home,
    reunited,
    /** The child had to leave again. */
    leftAgain,
    givenUp,
    /** The case ended before. */
    caseEnded
}
