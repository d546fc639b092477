package org.shanyraq.partner;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.ReadyMadeNames;
import org.springframework.stereotype.Component;

/** What the kinds of partners are called. */
@Component
public class PartnerKinds {

    private final PartnerKindRepository kinds;
    private final ReadyMadeNames names;

    PartnerKinds(PartnerKindRepository kinds, ReadyMadeNames names) {
        this.kinds = kinds;
        this.names = names;
    }

    /** The choices of a select field. */
    List<Choice> options() {
        return kinds.findByActiveTrueOrderByPosition().stream()
                .map(kind -> new Choice(name(kind), kind.code()))
                .toList();
    }

    /** Every kind's name by its code, also of those that are no longer offered. */
    public Map<String, String> names() {
        return kinds.findAll().stream().collect(Collectors.toMap(PartnerKind::code, this::name));
    }

    private String name(PartnerKind kind) {
        return names.of("partner.kind." + kind.code(), kind.name());
    }
}
