package org.shanyraq.running;

/** The form cannot be worked on here and now; the reason is a key of the message bundle. */
public class FormGone extends RuntimeException {

    private final Reason reason;

    public FormGone(Reason reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, and the sentence for it. */
    public enum Reason {
        /** Done by somebody else, taken away by the process, or never this person's to see. */
        notThere("form.notThere"),
        /** Everybody of the group sees it, but nobody or somebody else has claimed it. */
        notClaimed("form.notClaimed"),
        /** There is no process of this id, or it begins without a form. */
        noSuchForm("form.noSuchForm"),
        /** This person may not start this process. */
        mayNotStart("form.mayNotStart"),
        /** The paper is somebody else's to correct. */
        notYoursToCorrect("casefile.notYoursToCorrect"),
        /** What is still wrong is corrected in the correction. */
        correctedAlready("casefile.correctedAlready");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
