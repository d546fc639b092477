package org.shanyraq.home;

import java.time.LocalDate;

/** With whom of its own family a child is in touch, and since when. */
public record Tie(String with, LocalDate since) {}
