package org.shanyraq.trail;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The operator's command {@code --shanyraq.trail.check}: checks the trail of the configured database, beside an application that
 * runs or without one, and prints what is wrong. Nothing else is started.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import(TrailCheck.class)
public class TrailCommand {

    private static final String ASKED = "--shanyraq.trail.check";

    public static boolean isAskedBy(String... arguments) {
        return List.of(arguments).contains(ASKED);
    }

    /** @return 0 if all is as it was written, 1 if not */
    public static int run(PrintStream out, String... arguments) {
        SpringApplicationBuilder command = new SpringApplicationBuilder(TrailCommand.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false);
        try (ConfigurableApplicationContext context = command.run(arguments)) {
            TrailCheck.Report report = context.getBean(TrailCheck.class)
                    .check(context.getEnvironment().getProperty("shanyraq.trail.known"));
            report.faults().forEach(out::println);
            out.printf(
                    "%d rows, %d under no seal yet, %d seals. %s%n",
                    report.rows(), report.waiting(), report.seals(), verdict(report));
            return report.isWhole() ? 0 : 1;
        }
    }

    private static String verdict(TrailCheck.Report report) {
        return (report.isWhole() ? "All as it was written." : "Not as it was written: see above.")
                + last(report.last());
    }

    private static String last(@Nullable String seal) {
        return seal == null ? "" : " The last seal is " + seal + "; keep it elsewhere.";
    }
}
