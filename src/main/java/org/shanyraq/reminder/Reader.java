package org.shanyraq.reminder;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who gets mail. */
record Reader(String person, String address, @Nullable Locale language) {}
