package org.shanyraq.handout;

/**
 * A file that may leave the centre.
 *
 * @param name of the file, in Latin letters
 * @param mediaType such as {@code application/pdf}
 */
public record Handout(String name, String mediaType, byte[] file) {}
