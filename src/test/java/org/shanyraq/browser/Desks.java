package org.shanyraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The computers of the centre. Each desk has a browser profile of its own; what goes wrong on any page is noted. */
final class Desks implements AutoCloseable {

    static final String PASSWORD = "shanyraq";

    /** A condition is waited for; on a machine that is busy with other things that takes its time. */
    private static final int PATIENCE = 60_000;

    private static final int FIRST_PATIENCE = 90_000;

    /**
     * What Camunda's own pages ask for in vain: a session after somebody signed out, and a task that has just been completed. And refusals of our own doors, which are no faults: the page answers them with a sentence.
     */
    private static final Pattern HARMLESS = Pattern.compile(".*("
            + "/camunda/api/admin/auth/user/default 404"
            + "|/camunda/api/engine/engine/default/task/[^/]+ (403|404|500)"
            + "|/casework/(api|sign-in)/.* (401|403|404|409|422))");

    private static final Set<String> WARM = new HashSet<>();

    private final String address;
    private final Browser browser;
    private final List<BrowserContext> computers = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> expectedRefusals = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private boolean sessionsEnd;

    Desks(String address) {
        this.address = address;
        this.browser = Chromium.started();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        if (WARM.add(address)) {
            warmUp();
        }
    }

    /** A desk where nobody has signed in yet. */
    Desk empty() {
        return empty(1440, 900);
    }

    Desk empty(int width, int height) {
        return empty(width, height, "en-GB");
    }

    /** Whose browser asks for pages in this language. */
    Desk speaking(Tongue tongue) {
        Desk desk = empty(390, 844, tongue.language());
        desk.expects(tongue);
        return desk;
    }

    private Desk empty(int width, int height, String language) {
        BrowserContext computer = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setLocale(language)
                .setTimezoneId("Asia/Almaty"));
        computer.setDefaultTimeout(PATIENCE);
        computer.onWebError(fault -> faults.add("page error: " + fault.error()));
        computer.onConsoleMessage(this::note);
        computer.onRequest(this::note);
        computers.add(computer);
        return new Desk(computer.newPage());
    }

    /** A desk where this person has opened Tasklist. */
    Desk of(String person) {
        Desk desk = empty();
        desk.signInToTasklist(person);
        return desk;
    }

    /** The same on a phone. */
    Desk onPhone(String person) {
        Desk desk = empty(390, 844);
        desk.signInToTasklist(person);
        return desk;
    }

    /** This page is to be refused, and that is no fault. */
    void expectRefusalAt(String page) {
        expectedRefusals.add(address + page + " 403");
    }

    /** The provider at which people sign in is outside of the centre, and they are sent there. */
    void alsoAt(String provider) {
        elsewhere.add(provider);
    }

    /** A name and a password that are not yet enough, or wrong ones. */
    void expectRefusedSignIn() {
        expectedRefusals.addAll(Stream.of("tasklist", "cockpit", "admin", "welcome")
                .map(application -> address + "/camunda/api/admin/auth/user/default/login/" + application + " 401")
                .toList());
    }

    /** Whose session has ended is told so by every door, and that is no fault. */
    void expectEndedSessions() {
        sessionsEnd = true;
    }

    /** All doors are closed to whoever asks for this, and that is no fault. */
    void expectClosedDoorAt(String page) {
        expectedRefusals.add(address + page + " 503");
    }

    /** Whoever asks for this is to wait, and that is no fault. */
    void expectPatienceAt(String page) {
        expectedRefusals.add(address + page + " 429");
    }

    /** What is asked for here is left without an answer, and that is no fault. */
    void expectNoAnswerAt(String page) {
        expectedRefusals.add(address + page + "Failed to load resource: net::ERR_FAILED");
    }

    String address() {
        return address;
    }

    void photograph(String name) {
        int number = 0;
        for (BrowserContext computer : computers) {
            for (Page page : computer.pages()) {
                Desk.photograph(page, name.replaceAll("\\W+", "-") + (number++ > 0 ? "-" + number : ""));
            }
        }
    }

    void assertNothingWentWrong() {
        assertThat(faults).as("what went wrong on the pages").isEmpty();
    }

    @Override
    public void close() {
        computers.forEach(BrowserContext::close);
    }

    /** The first page after a start takes longer than its own scripts wait for each other. */
    void warmUp() {
        try (BrowserContext computer = browser.newContext()) {
            Page page = computer.newPage();
            page.setDefaultTimeout(FIRST_PATIENCE);
            page.navigate(address + "/camunda/app/tasklist/default/");
            page.locator("input[type=password]").waitFor();
        }
    }

    private void note(ConsoleMessage message) {
        String said = message.location().replaceAll(":\\d+:\\d+$", "")
                + message.text().replaceAll("(?s).*with a status of (\\d+).*", " $1");
        if (message.type().equals("error")
                && !HARMLESS.matcher(said).matches()
                && !expectedRefusals.contains(said)
                && !(sessionsEnd && said.endsWith(" 401"))) {
            faults.add("console: " + message.location() + " " + message.text());
        }
    }

    /** Whatever is not the centre itself: nobody outside may learn who reads what. */
    private void note(Request request) {
        if (!request.url().matches("(blob|data):.*")
                && !request.url().startsWith(address)
                && elsewhere.stream().noneMatch(request.url()::startsWith)) {
            faults.add("asks somebody outside: " + request.url());
        }
    }

    static Path pictures() {
        return Path.of("target", "screenshots");
    }
}
