package org.shanyraq.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.engine.OncePerTransaction;
import org.shanyraq.engine.SpecialistGroups;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The kinds of specialists whom the centre asks into families (T1036), each a group of users. The list is data: a row of
 * the table {@code specialist_kind} is a choice on every form, has its rights and its words.
 */
@Service
@Transactional(readOnly = true)
public class Specialists implements SpecialistGroups {

    private final OncePerTransaction<String, List<SpecialistKind>> kinds;

    Specialists(SpecialistKindRepository kinds) {
        this.kinds = new OncePerTransaction<>(list -> kinds.findAllByOrderByPosition());
    }

    /** The groups of the kinds that are asked now, in the list's order. */
    @Override
    public List<String> groups() {
        return all().filter(SpecialistKind::isActive).map(SpecialistKind::code).toList();
    }

    /** Whether a group is one of specialists, also of a kind that is no longer asked. */
    @Override
    public boolean include(String group) {
        return kind(group).isPresent();
    }

    /** The groups of all kinds, also of those that are no longer asked. */
    public Set<String> everyGroup() {
        return all().map(SpecialistKind::code).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> name(String group) {
        return name(group, LocaleContextHolder.getLocale());
    }

    /** As inside a sentence. */
    @Override
    public Optional<String> name(String group, Locale language) {
        return kind(group).map(kind -> kind.name(language));
    }

    /** What somebody of this group is asked about. */
    public Optional<String> askedAbout(String group) {
        return kind(group).map(kind -> kind.askedAbout(LocaleContextHolder.getLocale()));
    }

    private Optional<SpecialistKind> kind(String group) {
        return all().filter(kind -> kind.code().equals(group)).findFirst();
    }

    /** A page names a specialist on every line; the list is short. */
    private Stream<SpecialistKind> all() {
        return kinds.of("list").stream();
    }
}
