package org.shanyraq.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.OncePerTransaction;
import org.shanyraq.engine.ReadyMadeNames;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** The services that a plan may name and a worker may record. */
@Service
@Transactional(readOnly = true)
public class ServiceCatalogue {

    private final OncePerTransaction<String, List<ServiceType>> types;
    private final OncePerTransaction<String, List<StateGroup>> stateGroups;
    private final ReadyMadeNames names;
    private final MessageSource words;

    ServiceCatalogue(
            ServiceTypeRepository types, StateGroupRepository stateGroups, ReadyMadeNames names, MessageSource words) {
        this.types = new OncePerTransaction<>(list -> types.findAllByOrderByPosition());
        this.stateGroups = new OncePerTransaction<>(list -> stateGroups.findAllByOrderByPosition());
        this.names = names;
        this.words = words;
    }

    /**
     * The choices of a select field, group by group.
     *
     * @param alsoCodes services that the case file names already and that stay to be chosen, though no longer offered
     */
    public List<Choice> options(Collection<String> alsoCodes) {
        Map<String, String> groups = stateGroupNames();
        return all().filter(type -> type.isActive() || alsoCodes.contains(type.code()))
                .map(type -> new Choice(offer(type, groups), type.code()))
                .toList();
    }

    /** Every entry as it is offered, by its code: its full name, and what the state pays or the family. */
    public Map<String, String> offers() {
        Map<String, String> groups = stateGroupNames();
        return all().collect(Collectors.toMap(ServiceType::code, type -> offer(type, groups)));
    }

    /** The services that are proposed to a family with these needs, in the catalogue's order. */
    public List<String> proposedFor(Collection<String> needs) {
        return all().filter(type -> type.isActive() && needs.contains(type.meetsNeed()))
                .map(ServiceType::code)
                .toList();
    }

    private String offer(ServiceType type, Map<String, String> groups) {
        String terms =
                Stream.of(volume(type), tariff(type)).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return terms.isEmpty() ? label(type, groups) : "%s (%s)".formatted(label(type, groups), terms);
    }

    private Optional<String> volume(ServiceType type) {
        return Optional.ofNullable(type.volume()).map(volume -> word("catalogue.volume." + volume));
    }

    private Optional<String> tariff(ServiceType type) {
        return Optional.ofNullable(type.tariff())
                .map(tariff ->
                        word("catalogue.tariff", tariff.stripTrailingZeros().toPlainString()));
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /**
     * As {@link #options(Collection)}; each choice brings answers along to the fields beside it.
     *
     * @param name the key of the field that takes the service's name
     * @param provider the key of the field that takes the group of who usually gives it, where that is known
     */
    public List<FillingChoice> optionsThatFill(Collection<String> alsoCodes, String name, String provider) {
        Map<String, ServiceType> byCode = all().collect(Collectors.toMap(ServiceType::code, type -> type));
        return options(alsoCodes).stream()
                .flatMap(option -> Optional.ofNullable(byCode.get(option.value())).stream()
                        .map(type -> filling(option, type, name, provider)))
                .toList();
    }

    private FillingChoice filling(Choice choice, ServiceType type, String name, String provider) {
        Map<String, String> fills = new LinkedHashMap<>();
        fills.put(name, StringUtils.capitalize(name(type)));
        if (type.provider() != null) {
            fills.put(provider, type.provider());
        }
        return new FillingChoice(choice, fills);
    }

    /** The choices of a select field for the kind of a group. */
    public List<Choice> groupOptions() {
        return all().filter(type -> type.isActive() && type.isForGroups())
                .map(type -> new Choice(name(type), type.code()))
                .toList();
    }

    /** Whether a group of this kind can be opened. */
    public boolean isForGroups(String code) {
        return all().anyMatch(type ->
                type.isActive() && type.isForGroups() && type.code().equals(code));
    }

    /** Whether this is corrective help to children (T1235). */
    public boolean isCorrective(String code) {
        return all().anyMatch(type -> type.isCorrective() && type.code().equals(code));
    }

    /** Every entry's full name by its code, also of those that are no longer offered. */
    public Map<String, String> names() {
        Map<String, String> groups = stateGroupNames();
        return all().collect(Collectors.toMap(ServiceType::code, type -> label(type, groups)));
    }

    private Map<String, String> stateGroupNames() {
        Locale language = LocaleContextHolder.getLocale();
        return stateGroups.of("all").stream()
                .collect(Collectors.toMap(StateGroup::code, group -> group.name(language)));
    }

    /** Named by the state's group; by the centre's where the state's is not known. */
    private String label(ServiceType type, Map<String, String> groups) {
        String group =
                type.stateGroup() == null ? word("catalogue.group." + type.group()) : groups.get(type.stateGroup());
        return StringUtils.capitalize(group) + ": " + name(type);
    }

    private String name(ServiceType type) {
        return names.of("catalogue.service." + type.code(), type.name());
    }

    /** The codes of a group's services, also of those that are not offered any more. */
    public Set<String> codes(ServiceGroup group) {
        return all().filter(type -> type.group() == group)
                .map(ServiceType::code)
                .collect(Collectors.toSet());
    }

    private Stream<ServiceType> all() {
        return types.of("list").stream();
    }

    /** @param fills what it answers, by the keys of the fields beside it */
    public record FillingChoice(@JsonUnwrapped Choice choice, Map<String, String> fills) {}
}
