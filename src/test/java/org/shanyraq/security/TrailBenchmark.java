package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.ManyTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * What the trail costs: the same pages in turn with it and without it, in one run and from one server, each look written
 * down. See docs/benchmarks.md. It measures and never fails for a number.
 */
@CentreTest
@TestPropertySource(properties = "shanyraq.trail.once-within=0s")
class TrailBenchmark {

    private static final int FAMILIES = Integer.getInteger("trail.families", 40);
    private static final int TASKS = Integer.getInteger("trail.tasks", 10_000);
    private static final int WARM_UP = Integer.getInteger("trail.warmUp", 200);
    private static final int COUNTED = Integer.getInteger("trail.counted", 400);
    private static final String WITHOUT = "X-Without-Trail";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    ManyTasks many;

    @Autowired
    JdbcTemplate database;

    private Visitor visitor;

    @Test
    void pagesWithTheTrailAndWithoutIt() throws IOException {
        String number = cases.accompanied();
        for (int family = 1; family < FAMILIES; family++) {
            cases.referred();
        }
        many.open(0, TASKS);
        visitor = Visitor.signedIn(port, "saule");
        JsonNode filters = Visitor.json(visitor.get("/camunda/api/engine/engine/default/filter?resourceType=Task"));
        String list = "/camunda/api/engine/engine/default/filter/"
                + filters.path(0).path("id").asText() + "/list?firstResult=0&maxResults=15";

        Map<String, Consumer<Boolean>> pages = new LinkedHashMap<>();
        pages.put("Case page", without -> get("/casework/api/cases/" + number, without));
        pages.put("Timeline", without -> get("/casework/api/cases/" + number + "/timeline", without));
        pages.put("List of cases", without -> get("/casework/api/cases", without));
        pages.put("Task list of Tasklist", without -> get(list, without));

        long before = lines();
        String table = table(pages);
        System.out.println("\n" + table);
        Files.writeString(Path.of("target", "trail.md"), table);
        assertThat(lines() - before)
                .as("each look with the trail is a line, and none without")
                .isEqualTo((long) pages.size() * (WARM_UP + COUNTED));
    }

    private String table(Map<String, Consumer<Boolean>> pages) {
        StringBuilder table = new StringBuilder("""
                | Median of %d, ms | Without | With the trail | Ratio |
                | --- | --: | --: | --: |
                """.formatted(COUNTED));
        pages.forEach((name, page) -> {
            double[] with = new double[COUNTED];
            double[] without = new double[COUNTED];
            for (int round = -WARM_UP; round < COUNTED; round++) {
                // Neither always goes first.
                double first = measured(page, round % 2 == 0);
                double second = measured(page, round % 2 != 0);
                if (round >= 0) {
                    without[round] = round % 2 == 0 ? first : second;
                    with[round] = round % 2 == 0 ? second : first;
                }
            }
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | **%.2f** |%n",
                    name,
                    median(without),
                    median(with),
                    median(with) / median(without)));
        });
        return table.toString();
    }

    private static double measured(Consumer<Boolean> page, boolean without) {
        long begun = System.nanoTime();
        page.accept(without);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void get(String path, boolean without) {
        var request = visitor.request(path).GET();
        if (without) {
            request.header(WITHOUT, "1");
        }
        HttpResponse<String> answer = visitor.send(request);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private long lines() {
        return database.queryForObject("select count(*) from casefile.trail", Long.class);
    }

    /** A request that says so goes past the trail's door, as if it had been through it already. */
    @TestConfiguration(proxyBeanMethods = false)
    static class PastTheDoor {

        @Bean
        FilterRegistrationBean<Filter> pastTheTrail(FilterRegistrationBean<Filter> looksLeaveATrace) {
            String door = looksLeaveATrace.getFilterName() + ".FILTERED";
            FilterRegistrationBean<Filter> past = new FilterRegistrationBean<>((request, response, chain) -> {
                if (((HttpServletRequest) request).getHeader(WITHOUT) != null) {
                    request.setAttribute(door, true);
                }
                chain.doFilter(request, response);
            });
            past.setOrder(1);
            return past;
        }
    }
}
