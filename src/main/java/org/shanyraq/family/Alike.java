package org.shanyraq.family;

/** What somebody says of a person who is told of where the file knows one alike: a machine only asks. */
public enum Alike {
    known,
    another
}
