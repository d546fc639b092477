package org.shanyraq.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was told with a referral, in the words of whoever took it down. */
public record ReferralTold(String referrer, String whatHappened, String address, String phone, List<Person> people) {

    /** A person as whoever told of them knows them. */
    public record Person(String fullName, @Nullable String birthDate) {}
}
