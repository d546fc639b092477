package org.shanyraq.reminder;

import java.util.Locale;

/** Who gets mail. */
record Reader(String person, String address, Locale language) {}
