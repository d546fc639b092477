package org.shanyraq.foster;

/** Where foster parents went through the school of foster parents (A112). */
public enum School {
    centre,
    elsewhere,
    notYet
}
