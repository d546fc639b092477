package org.shanyraq.security;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The operator's command {@code --shanyraq.administrator.let-in}, for the day on which nobody can sign in: beside a running
 * application or without one, it gives an administrator the password {@code shanyraq.administrator.password}, takes away their
 * second factor, has wrong passwords forgotten and opens all doors. Whoever runs it owns the database anyway.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
public class LetInCommand {

    private static final String ASKED = "--shanyraq.administrator.let-in";
    private static final String USUAL = "admin";
    private static final int SALT_BYTES = 16;

    private final JdbcClient database;

    LetInCommand(JdbcClient database) {
        this.database = database;
    }

    public static boolean isAskedBy(String... arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.equals(ASKED) || argument.startsWith(ASKED + "="));
    }

    /** @return 0 if the administrator can sign in now, 1 if nothing was changed */
    public static int run(PrintStream out, String... arguments) {
        SpringApplicationBuilder command = new SpringApplicationBuilder(LetInCommand.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false);
        try (ConfigurableApplicationContext context = command.run(arguments)) {
            String person = person(context.getEnvironment().getProperty("shanyraq.administrator.let-in"));
            String password = context.getEnvironment().getProperty("shanyraq.administrator.password");
            Optional<String> refused = refused(person, password);
            if (refused.isEmpty()) {
                refused = context.getBean(TransactionTemplate.class)
                        .execute(step -> context.getBean(LetInCommand.class).letIn(person, password));
            }
            out.println(refused.orElse("%s is an administrator, signs in with the new password, and all doors are open."
                    .formatted(person)));
            return refused.isEmpty() ? 0 : 1;
        }
    }

    private static String person(@Nullable String said) {
        return said == null || said.isBlank() ? USUAL : said;
    }

    private static Optional<String> refused(String person, @Nullable String password) {
        boolean isTaken = password != null
                && password.length() >= LongPasswords.SHORTEST
                && !password.toLowerCase(Locale.ROOT).contains(person.toLowerCase(Locale.ROOT));
        return isTaken
                ? Optional.empty()
                : Optional.of(
                        "Set SHANYRAQ_ADMINISTRATOR_PASSWORD: at least %d characters, and the user's name is no part of them."
                                .formatted(LongPasswords.SHORTEST));
    }

    /** @return why nothing was changed; empty if they can sign in now */
    private Optional<String> letIn(String person, String password) {
        if (count("select count(*) from casefile.ended_account where lower(user_id) = lower(:person)", person) > 0) {
            return Optional.of("The account %s has ended. Name another one.".formatted(person));
        }
        if (count("select count(*) from public.act_id_group where id_ = :person", Role.administrator.group()) == 0) {
            return Optional.of("This database has never been opened. Start the application once.");
        }
        String salt = salt();
        Argon2Passwords passwords = new Argon2Passwords();
        String encrypted = "{%s}%s"
                .formatted(
                        passwords.hashAlgorithmName(), passwords.encrypt(EncryptionUtil.saltPassword(password, salt)));
        database.sql("""
                        insert into public.act_id_user (id_, rev_, pwd_, salt_) values (:person, 1, :password, :salt)
                        on conflict (id_) do update set rev_ = act_id_user.rev_ + 1, pwd_ = :password, salt_ = :salt,
                            lock_exp_time_ = null, attempts_ = null""")
                .param("person", person)
                .param("password", encrypted)
                .param("salt", salt)
                .update();
        database.sql(
                        "insert into public.act_id_membership (user_id_, group_id_) values (:person, :group) on conflict do nothing")
                .param("person", person)
                .param("group", Role.administrator.group())
                .update();
        update("delete from casefile.second_factor where user_id = :person", person);
        update("delete from casefile.web_session where principal_name = :person", person);
        update(
                "update casefile.door_closing set opened_at = now(), opened_by = :person where opened_at is null",
                person);
        database.sql("update casefile.sign_in_pardon set times = times + 1").update();
        update(
                "insert into casefile.trail (at, kind, what, whom, outcome) values (now(), 'rights', 'let in by the operator', :person, 200)",
                person);
        return Optional.empty();
    }

    private static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return Base64.getEncoder().encodeToString(salt);
    }

    private int count(String query, String person) {
        return database.sql(query).param("person", person).query(Integer.class).single();
    }

    private void update(String statement, String person) {
        database.sql(statement).param("person", person).update();
    }
}
