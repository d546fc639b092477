package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody who knocks at the centre's web doors: without a sign-in, through the web application, or at REST. */
final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String centre;
    private final String credentials;
    private boolean showsToken = true;
    private String address;

    private Visitor(int port, String credentials) {
        this.centre = "http://127.0.0.1:" + port;
        this.credentials = credentials;
    }

    /** Has opened the start page, as a browser does, and not signed in. */
    static Visitor unknown(int port) {
        Visitor visitor = new Visitor(port, null);
        visitor.get("/camunda/app/tasklist/default/");
        return visitor;
    }

    static Visitor signedIn(int port, String person) {
        Visitor visitor = unknown(port);
        assertThat(visitor.signIn(person, "shanyraq")).isEqualTo(200);
        visitor.get("/camunda/app/tasklist/default/");
        return visitor;
    }

    /** At {@code /engine-rest}, with name and password each time. */
    static Visitor atRest(int port, String person, String password) {
        String credentials = person + ":" + password;
        return new Visitor(
                port, "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    /** Goes on at another server of the centre, as a proxy sends them. */
    Visitor at(int port) {
        centre = "http://127.0.0.1:" + port;
        return this;
    }

    /** Comes from this address, as a proxy says. */
    Visitor from(String address) {
        this.address = address;
        return this;
    }

    /** Forgets to show the token against forged requests. */
    Visitor withoutToken() {
        showsToken = false;
        return this;
    }

    Visitor withToken() {
        showsToken = true;
        return this;
    }

    HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** A cookie that a page's script writes. */
    Visitor writes(String cookie, String value) {
        HttpCookie written = new HttpCookie(cookie, value);
        written.setDomain("127.0.0.1");
        written.setPath("/");
        written.setVersion(0);
        cookies.getCookieStore().add(URI.create(centre), written);
        return this;
    }

    int signIn(String person, String password) {
        return signInAs(person, password).statusCode();
    }

    HttpResponse<String> signInAs(String person, String password) {
        HttpRequest.Builder request = request(LOGIN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + person + "&password=" + password));
        return send(request);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    /** A form as it was opened here, under its own number, with these answers and not sent yet. */
    ObjectNode filled(String form, JsonNode answers) {
        return filled(json(get(form)), answers);
    }

    private static ObjectNode filled(JsonNode opened, JsonNode answers) {
        ObjectNode filled = JSON.createObjectNode();
        filled.set("data", answers);
        filled.set("version", opened.path("version"));
        filled.set("opening", opened.path("opening"));
        return filled;
    }

    /** As {@link #filled}, with what the form was opened with where these answers say nothing else. */
    ObjectNode opened(String form, ObjectNode answers) {
        JsonNode opened = json(get(form));
        ObjectNode data = opened.path("data").deepCopy();
        return filled(opened, data.setAll(answers));
    }

    /** Opens a form and sends it with these answers and no others. */
    HttpResponse<String> file(String form, JsonNode answers) {
        return post(form, filled(form, answers).toString());
    }

    HttpResponse<String> put(String path, String json) {
        return send("PUT", path, json);
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    HttpResponse<String> send(String method, String path, String json) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** A file, as it came. */
    byte[] bytes(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(centre + path))
                .header("Accept", path.contains("/app/") ? "text/html" : "application/json");
        if (address != null) {
            request.header("X-Forwarded-For", address);
        }
        if (credentials != null) {
            request.header("Authorization", credentials);
        }
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> showsToken && cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("%d, not JSON: %s".formatted(response.statusCode(), response.body()), e);
        }
    }
}
