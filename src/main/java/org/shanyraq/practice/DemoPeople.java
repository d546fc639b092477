package org.shanyraq.practice;

import java.util.List;
import org.shanyraq.security.Accounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One person, or two, for each role. They all sign in with the password {@value #PASSWORD}. */
@Component
@Profile("demo")
@Order(5)
class DemoPeople implements ApplicationRunner {

    static final String PASSWORD = "shanyraq";

    private static final List<Person> ALL = List.of(
            new Person("aigerim", "Aigerim", "Suleimenova", "caseManager", "leads families"),
            new Person("daniyar", "Daniyar", "Akhmetov", "caseManager", "leads families"),
            new Person("saule", "Saule", "Nurpeisova", "coordinator", "admits, approves, watches in Cockpit"),
            new Person("bolat", "Bolat", "Iskakov", "director", "decides appeals, sees what is long overdue"),
            new Person("madina", "Madina", "Omarova", "psychologist", "is asked into families"),
            new Person("timur", "Timur", "Kassymov", "lawyer", "is asked into families"),
            new Person("zhanna", "Zhanna", "Kim", "speechTherapist", "is asked into families"),
            new Person("arman", "Arman", "Bekov", "analyst", "reads diagrams in Cockpit"),
            new Person("admin", "Admin", "Shanyraq", "camunda-admin", "users, groups, rights, filters"));

    private final Accounts accounts;
    private final DemoWords words;

    DemoPeople(Accounts accounts, DemoWords words) {
        this.accounts = accounts;
        this.words = words;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.establishRoles();
        for (Person person : all()) {
            accounts.open(person.id(), person.firstName(), person.lastName(), PASSWORD, person.role());
        }
    }

    /** As they are called in the language of this practice centre. */
    List<Person> all() {
        return ALL.stream()
                .map(person -> new Person(
                        person.id(),
                        words.say(person.firstName()),
                        words.say(person.lastName()),
                        person.role(),
                        person.does()))
                .toList();
    }

    record Person(String id, String firstName, String lastName, String role, String does) {}
}
