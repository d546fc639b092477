package org.shanyraq.family;

import java.time.LocalDate;

/** How and when somebody left a family. */
public record Departed(LocalDate on, Leaving how) {}
