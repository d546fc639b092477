package org.shanyraq.running;

/** An open task went on into the hands of somebody else, and what was begun in it goes along. */
public record TaskMoved(String task, String from, String to) {}
