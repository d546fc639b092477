package org.shanyraq.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose form it is.
 *
 * @param children none for who is not to know yet who is in the family
 * @param child whom of them the work is about, where there is work for each
 */
public record AboutFamily(
        String caseNumber,
        String familyName,
        List<Child> children,
        @Nullable String child) {

    /** @param age in full years; {@code null} where the day of birth is not known */
    public record Child(String fullName, @Nullable Integer age) {}
}
