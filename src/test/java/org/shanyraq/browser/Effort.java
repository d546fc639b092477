package org.shanyraq.browser;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What a person at a desk has to do with the hands, counted by the page itself, and how long the machine lets them wait. */
final class Effort {

    private static final String LISTEN = """
            addEventListener('pointerdown', (event) => event.isTrusted && countEffort('click'), true);
            addEventListener('keydown', (event) => event.isTrusted && countEffort('key'), true);
            const written = new WeakSet();
            addEventListener('input', (event) => {
              const field = event.composedPath()[0];
              if (!['checkbox', 'radio', 'file'].includes(field.type) && !written.has(field)) {
                written.add(field);
                countEffort('field');
              }
            }, true);
            """;

    private final Page page;
    private final AtomicInteger clicks = new AtomicInteger();
    private final AtomicInteger fields = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger();
    private Duration waited = Duration.ZERO;

    /** @param desk where no page has been opened yet */
    Effort(Desk desk) {
        this.page = desk.page();
        page.context()
                .exposeBinding(
                        "countEffort", (source, what) -> count((String) what[0]).incrementAndGet());
        page.context().addInitScript(LISTEN);
    }

    private AtomicInteger count(String what) {
        return switch (what) {
            case "click" -> clicks;
            case "field" -> fields;
            default -> keys;
        };
    }

    /** From the last touch to the moment at which the screen is ready: only this time counts. */
    void awaiting(Runnable step) {
        long begin = System.nanoTime();
        step.run();
        waited = waited.plusNanos(System.nanoTime() - begin);
    }

    /** What it took since this was asked before. */
    Spent spent() {
        page.evaluate("0"); // what the page has counted before arrives before
        Spent spent = new Spent(clicks.getAndSet(0), fields.getAndSet(0), keys.getAndSet(0), waited);
        waited = Duration.ZERO;
        return spent;
    }

    record Spent(int clicks, int fields, int keys, Duration waited) {}
}
