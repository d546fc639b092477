package org.shanyraq.paper;

/** Words that are printed bold, wherever a template puts them. */
record Heading(String words) {}
