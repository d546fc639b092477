package org.shanyraq.casefile;

import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;

/** Where, or by what, the centre and people met for a contact or a service (T1192, T1202, T1251). */
public enum Mode {
    /** At the centre. */
    office,
    /** At the family's home. */
    home,
    online,
    phone,
    /** The centre goes to a family that cannot come; it is said why. */
    mobileVisit;

    /**
     * @param mode {@code null} where it is not known
     * @param path where the form asks for the reason
     * @throws Refusal if a mobile visit has no reason, or something else has one
     */
    public static void ensureReason(@Nullable Mode mode, @Nullable MobileReason reason, Object... path) {
        if (mode == mobileVisit && reason == null) {
            throw Refusal.because("casefile.mobileReasonNeeded").at(path);
        }
        if (mode != mobileVisit && reason != null) {
            throw Refusal.because("casefile.mobileReasonWithoutVisit").at(path);
        }
    }
}
