package org.shanyraq.complaint;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.shanyraq.engine.Choice;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the kinds of complaints are called. The list is data. */
@Component
class ComplaintKinds {

    private final ComplaintKindRepository kinds;

    ComplaintKinds(ComplaintKindRepository kinds) {
        this.kinds = kinds;
    }

    /** The choices of a field. */
    List<Choice> options() {
        return kinds.findAllByOrderByPosition().stream()
                .filter(ComplaintKind::isActive)
                .map(kind -> new Choice(name(kind), kind.code()))
                .toList();
    }

    boolean include(Collection<String> codes) {
        return kinds.findAllByOrderByPosition().stream()
                .map(ComplaintKind::code)
                .collect(Collectors.toSet())
                .containsAll(codes);
    }

    /** In a sentence, in the order of the list. */
    String said(Collection<String> codes) {
        return kinds.findAllByOrderByPosition().stream()
                .filter(kind -> codes.contains(kind.code()))
                .map(ComplaintKinds::name)
                .collect(Collectors.joining("; "));
    }

    private static String name(ComplaintKind kind) {
        return kind.name(LocaleContextHolder.getLocale());
    }
}
