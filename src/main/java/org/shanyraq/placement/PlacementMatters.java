package org.shanyraq.placement;

import java.util.List;
import java.util.Set;
import org.shanyraq.casefile.OpenMatters;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The placements that are being prepared or run. */
@Component
class PlacementMatters implements OpenMatters {

    private final Placements placements;
    private final MessageSource words;

    PlacementMatters(Placements placements, MessageSource words) {
        this.placements = placements;
        this.words = words;
    }

    @Override
    public List<Matter> of(String caseNumber) {
        return placements.open(caseNumber).stream().map(this::matter).toList();
    }

    private Matter matter(Placement placement) {
        return new Matter(
                "placement",
                word("placement.kind." + placement.kind()),
                word("placement.status." + placement.status()),
                Set.of(placement.childId()),
                placement.askedAt(),
                placement.allowedUntil());
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
