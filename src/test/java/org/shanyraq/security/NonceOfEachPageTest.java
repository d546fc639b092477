package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@CentreTest
class NonceOfEachPageTest {

    private static final int AT_ONCE = 200;
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void pagesThatAreAskedForAtTheSameInstantLetTheirOwnScriptsRun() {
        HttpClient browser = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/camunda/app/welcome/default/"))
                .build();

        List<CompletableFuture<HttpResponse<String>>> pages = Stream.generate(
                        () -> browser.sendAsync(page, BodyHandlers.ofString()))
                .limit(AT_ONCE)
                .toList();

        assertThat(pages).allSatisfy(answer -> {
            HttpResponse<String> got = answer.join();
            String policy = got.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(nonce(IN_PAGE, got.body())).isNotEmpty().isEqualTo(nonce(IN_HEADER, policy));
        });
    }

    private static String nonce(Pattern where, String text) {
        Matcher found = where.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
