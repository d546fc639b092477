package org.shanyraq.access;

/** All doors of the centre were closed: whatever lets anybody in without a password has ended. */
public record DoorsClosed(String by) {}
