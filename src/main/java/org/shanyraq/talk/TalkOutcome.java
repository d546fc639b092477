package org.shanyraq.talk;

/** What became of a talk that was due. */
public enum TalkOutcome {
    held,
    putOff
}
