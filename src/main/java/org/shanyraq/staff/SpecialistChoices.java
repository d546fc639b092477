package org.shanyraq.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.shanyraq.access.Role;
import org.shanyraq.engine.Choice;
import org.shanyraq.form.SharedChoices;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The choices of whom to ask, who gives a service and who answers for a measure, for whatever form names them with
 * {@code valuesKey}.
 */
@Component
class SpecialistChoices implements SharedChoices {

    private static final String CASE_MANAGER = Role.caseManager.group();
    private static final String OTHER = "other";

    private final Specialists specialists;
    private final RoleNames names;

    SpecialistChoices(Specialists specialists, RoleNames names) {
        this.specialists = specialists;
        this.names = names;
    }

    @Override
    public Map<String, List<Choice>> choices() {
        List<Choice> asked = of(specialists.groups().stream());
        return Map.of(
                "specialistOptions", asked,
                "topicOptions",
                        specialists.groups().stream().map(this::withTopics).toList(),
                "ownOptions", joined(of(Stream.of(CASE_MANAGER)), asked),
                "giverOptions", joined(of(Stream.of(CASE_MANAGER)), asked, of(Stream.of(OTHER))),
                "responsibleOptions", joined(of(Stream.of("parent", CASE_MANAGER)), asked, of(Stream.of(OTHER))));
    }

    private Choice withTopics(String group) {
        String name = names.title(group, language());
        return new Choice(
                specialists
                        .askedAbout(group)
                        .map(topics -> name + ": " + topics)
                        .orElse(name),
                group);
    }

    private List<Choice> of(Stream<String> roles) {
        return roles.map(role -> new Choice(names.title(role, language()), role))
                .toList();
    }

    @SafeVarargs
    private static List<Choice> joined(List<Choice>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
