package org.shanyraq.qualification;

/** What somebody has learned. */
public enum Learned {
    /** Of a kind that the centre knows; it may run out. */
    qualification,
    /** So many hours of something. */
    course
}
