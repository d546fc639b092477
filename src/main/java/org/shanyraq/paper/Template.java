package org.shanyraq.paper;

/**
 * A Word file with placeholders.
 *
 * @param name {@code ru/agreement.docx}
 */
record Template(String name, byte[] file) {}
