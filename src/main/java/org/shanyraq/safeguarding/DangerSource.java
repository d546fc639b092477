package org.shanyraq.safeguarding;

import org.shanyraq.intake.ReferralChannel;

/** Who told the centre of a danger. */
public enum DangerSource {
    worker,
    child,
    family,
    relatives,
    neighbours,
    education,
    health,
    police,
    juvenileInspectorate,
    localAuthority,
    hotline,
    partnerOrganisation,
    socialMedia,
    eGov;

    /** As the channel through which a new family came: a worker who saw something is a passer-by to it. */
    ReferralChannel channel() {
        return switch (this) {
            case worker -> ReferralChannel.neighbours;
            case child -> ReferralChannel.family;
            default -> ReferralChannel.valueOf(name());
        };
    }
}
