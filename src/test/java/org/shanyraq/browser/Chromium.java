package org.shanyraq.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, started once for all tests. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** The tests run as root in containers; and no browser may talk to anybody but the centre. */
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    static final String MISSING = "The browser tests need Chromium, and this machine has none: install it with"
            + " 'apt-get install chromium fonts-dejavu' (or your system's own command), or set the environment"
            + " variable CHROMIUM to its path.";

    private static Browser started;

    private Chromium() {}

    public static synchronized Browser started() {
        if (started == null) {
            started = start(Optional.ofNullable(System.getenv("CHROMIUM")), System.getenv("PATH"));
        }
        return started;
    }

    /**
     * @param named the path that was set for it, if any
     * @throws AssertionError with the command that installs what is missing
     */
    static Browser start(Optional<String> named, String searchPath) {
        LaunchOptions options = new LaunchOptions().setArgs(FLAGS);
        found(named, searchPath).ifPresent(options::setExecutablePath);
        Playwright playwright = Playwright.create();
        try {
            Browser browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return browser;
        } catch (PlaywrightException e) {
            playwright.close();
            throw new AssertionError(MISSING, e);
        }
    }

    /** Chromium on this machine; when there is none, Playwright looks for a download of its own. */
    private static Optional<Path> found(Optional<String> named, String searchPath) {
        return named.map(Path::of)
                .or(() -> Stream.of(searchPath.split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst());
    }
}
