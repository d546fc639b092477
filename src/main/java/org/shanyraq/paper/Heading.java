package org.shanyraq.paper;

import org.jspecify.annotations.Nullable;

/** Words that are printed bold, wherever a template puts them. */
record Heading(@Nullable String words) {}
