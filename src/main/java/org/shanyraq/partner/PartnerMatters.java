package org.shanyraq.partner;

import java.util.List;
import java.util.Map;
import org.shanyraq.casefile.OpenMatters;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The referrals to partners of which the result is awaited. */
@Component
class PartnerMatters implements OpenMatters {

    private final PartnerReferrals referrals;
    private final PartnerKinds kinds;
    private final MessageSource words;

    PartnerMatters(PartnerReferrals referrals, PartnerKinds kinds, MessageSource words) {
        this.referrals = referrals;
        this.kinds = kinds;
        this.words = words;
    }

    @Override
    public List<Matter> of(String caseNumber) {
        Map<String, String> names = kinds.names();
        return referrals.open(caseNumber).stream()
                .map(referral -> matter(referral, names))
                .toList();
    }

    private Matter matter(PartnerReferral referral, Map<String, String> names) {
        String state = "partner.status." + referral.status();
        return new Matter(
                "partner",
                referral.kind() == null ? word("partner.referredElsewhere") : names.get(referral.kind()),
                word(state),
                referral.members(),
                referral.begunAt(),
                null);
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
