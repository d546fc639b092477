package org.shanyraq.review;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The specialists whose view a review needs.
 *
 * @param roles their groups
 */
public record Reviewers(List<String> roles) {

    /** Those who answer for measures of the plan, and those who have served the family since it is in force. */
    static Reviewers of(Collection<String> planned, Collection<String> serving) {
        return new Reviewers(Stream.concat(planned.stream(), serving.stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** A review is collective when several specialists serve the family (T1156). */
    public boolean areSeveral() {
        return roles.size() > 1;
    }

    /** As diagrams know them: separated by commas. */
    public String routing() {
        return String.join(",", roles);
    }
}
