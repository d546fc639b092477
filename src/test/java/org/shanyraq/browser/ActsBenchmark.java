package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.browser.Effort.Spent;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many clicks and fields the commonest acts of a caseworker take, and how long the machine lets them wait: see
 * docs/acts.md. It measures and never fails for a number.
 */
@BrowserTest
class ActsBenchmark {

    private static final int COUNTED = Integer.getInteger("acts.counted", 5);
    private static final int SEVEN = 7;
    private static final byte[] SCAN = Pdfs.file("signed");

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    private final Map<String, List<Spent>> acts = new LinkedHashMap<>();
    private Desk desk;
    private Effort effort;

    @Test
    void theCommonestActs(Desks desks) throws IOException {
        for (int round = 0; round <= COUNTED; round++) {
            play(desks, "Ғалымова" + "қ".repeat(round));
            if (round == 0 && COUNTED > 0) {
                acts.clear(); // the first round warms up
            }
        }
        String table = table();
        System.out.println("\n" + table);
        Files.writeString(Path.of("target", "acts.md"), table);
    }

    /** T1370: what the paper of a family with many children takes, each child by itself and all on one sheet. */
    @Test
    void aFamilyOfSevenChildrenIsAssessedInDepth(Desks desks) throws IOException {
        String family = cases.atInDepthAssessment(Answers.referral().ofChildren(SEVEN));
        String other = cases.atInDepthAssessment(Answers.referral().ofChildren(SEVEN));
        desk = desks.empty();
        effort = new Effort(desk);
        desk.signInToTasklist("aigerim");

        Paper alone = paper(family, labelOf("task_assessChild"), "Child 1 Serikov", false);
        Paper together = paper(other, labelOf("task_assessChild"), "Child 1 Serikov", true);
        Paper rest = paper(other, labelOf("task_assessParenting"), null, true)
                .and(paper(other, labelOf("task_assessFamily"), null, true))
                .and(summary(other));

        String table = """
                | A family of seven children assessed in depth | Tasks | Questions | Clicks | Fields written |
                | --- | --: | --: | --: | --: |
                """ + alone.times(SEVEN).and(rest).line("each child on a sheet of its own")
                + together.and(rest).line("brothers and sisters on one sheet");
        System.out.println("\n" + table);
        Files.writeString(Path.of("target", "acts-of-seven.md"), table);
    }

    private Paper paper(String family, String task, String child, boolean siblings) {
        FormOnPage form = child == null ? desk.openTask(family, task) : desk.openTaskAbout(family, task, child);
        effort.spent();
        Locator ratings = form.place().getByLabel("No concern");
        for (int rating = 0; rating < 6; rating++) {
            ratings.nth(rating).check();
        }
        if (siblings && child != null) {
            form.place().getByLabel("Assessed with this sheet").all().forEach(Locator::check);
            for (int sibling : List.of(1, 3, 5)) {
                FormOnPage different = form.group("What is different with this child", sibling);
                different.addTo("What is different with this child");
                different
                        .pick("In what", "Education")
                        .write("What was seen and heard", "Has not been at school for a month.")
                        .tick("How is it?", "Some concern")
                        .write("What is needed", "A talk with the teacher.");
            }
        }
        return filed(form, siblings ? "" : "Brothers and sisters");
    }

    private Paper summary(String family) {
        FormOnPage form = desk.openTask(family, labelOf("task_summariseAssessment"));
        effort.spent();
        form.write("Risks", "One of them is not at school.")
                .write("Strengths of the family", "The elder ones look after the little ones.")
                .write("Needs", "A talk with the teacher.")
                .tick("How far does it want a change?", "4: wants it, and does most of what was agreed")
                .tick("How far does it trust you and the centre?", "3: talks, and keeps back what is difficult");
        form.place().getByLabel("I sign this assessment").check();
        return filed(form, "");
    }

    /** @param unasked a list that there would not be otherwise; empty if everything is asked */
    private Paper filed(FormOnPage form, String unasked) {
        int questions = questions(form.place())
                - (unasked.isEmpty() ? 0 : questions(form.group(unasked).place()));
        effort.awaiting(desk::completeAndSee);
        Spent spent = effort.spent();
        return new Paper(1, questions, spent.clicks(), spent.fields());
    }

    private static int questions(Locator part) {
        return part.locator(".fjs-form-field:not(.fjs-form-field-grouplike)")
                .filter(new Locator.FilterOptions()
                        .setHas(part.page().locator("input:not([readonly]), textarea:not([readonly])")))
                .count();
    }

    private record Paper(int tasks, int questions, int clicks, int fields) {

        Paper and(Paper other) {
            return new Paper(
                    tasks + other.tasks, questions + other.questions, clicks + other.clicks, fields + other.fields);
        }

        Paper times(int number) {
            return new Paper(tasks * number, questions * number, clicks * number, fields * number);
        }

        String line(String way) {
            return "| %s | %d | %d | %d | %d |%n".formatted(way, tasks, questions, clicks, fields);
        }
    }

    private void play(Desks desks, String familyName) {
        String referred = cases.referred();
        String family = cases.accompanied(Answers.referral().with("familyName", familyName));
        desk = desks.empty();
        effort = new Effort(desk);

        act("Sign in and see today's work", () -> {
            effort.awaiting(() -> desk.page().navigate("/camunda/app/tasklist/default/"));
            desk.nameOneself("aigerim");
            effort.awaiting(() -> {
                desk.press("Log in");
                desk.cards().first().waitFor();
            });
        });
        act(
                "Open the most urgent task",
                () -> effort.awaiting(() -> {
                    desk.cards().first().locator("h4 a").click();
                    desk.form();
                }));
        desk.openTask(referred, labelOf("task_makeFirstContact"));
        effort.spent();
        act("File a first contact", () -> {
            fillFirstContact(desk.form());
            effort.awaiting(desk::completeAndSee);
        });
        resumeADraft(referred);
        act("Find a family by its name and open its case file", () -> {
            effort.awaiting(desk::openCases);
            desk.page().locator("#cw-search").fill(familyName);
            effort.awaiting(() -> {
                desk.press("Find");
                desk.lines().first().waitFor();
            });
            effort.awaiting(() -> {
                desk.lines().first().locator("a").click();
                desk.caseFileIsThere();
            });
        });
        act("Write down a contact", () -> {
            FormOnPage form = began("Write down a contact or a service");
            form.row("Contacts to write down", 1)
                    .tick("Kind of contact", "Telephone")
                    .tick("Was anybody reached?", "Yes")
                    .write("With whom", "The mother")
                    .write("What it was about", "She goes to the doctor tomorrow.");
            effort.awaiting(() -> desk.fileAndSee(family, "Write down a contact or a service"));
        });
        act("Write down a service", () -> {
            FormOnPage form = began("Write down a contact or a service");
            form.addTo("Services given");
            form.row("Services given", 1)
                    .pick("Service", "family counselling")
                    .tickEach("Who of the family received it", "Gulmira Serikova")
                    .write("What came of it", "They talk with each other again.");
            effort.awaiting(() -> desk.fileAndSee(family, "Write down a contact or a service"));
        });
        act("Ask a specialist", () -> {
            FormOnPage form = began("Ask a specialist");
            form.pick("Service", "individual counselling")
                    .pick("Who is asked?", "Psychologist")
                    .pickEach("For whom of the family", "Child 1 Serikov")
                    .day("Wanted by", today().plusMonths(1))
                    .write("What is asked", "The boy does not sleep.");
            effort.awaiting(() -> desk.fileAndSee(family, "Ask a specialist"));
        });
        act("Print an agreement", () -> {
            Locator agreement = desk.openPaper(labelOf("task_signAgreement"));
            effort.awaiting(() -> desk.download(agreement.getByText("Agreement (PDF)")));
        });
        act(
                "Bring a scan of it back",
                () -> effort.awaiting(() -> {
                    desk.bringBack(
                            desk.caseFile().locator("details[open]").last(),
                            new FilePayload("agreement.pdf", "application/pdf", SCAN));
                    desk.caseFile().locator(".cw-line-scans").first().waitFor();
                }));
        desk.page().navigate("/camunda/app/tasklist/default/");
        desk.openList("Due first");
        effort.spent();
        act("Register a referral", () -> {
            FormOnPage[] form = new FormOnPage[1];
            effort.awaiting(() -> form[0] = desk.openReferral());
            fillReferral(form[0], familyName);
            effort.awaiting(desk::startAndSee);
        });
        printAPlan(family);
        fromToday(family);
        desk.page().context().close();
        watchOver(desks);
        hire(desks, familyName.codePointCount(0, familyName.length()));
    }

    private void printAPlan(String family) {
        desk.openCase(family);
        effort.spent();
        act("Print the plan", () -> {
            desk.goToPart("plan");
            Locator plan =
                    desk.caseFile().locator("#cw-panel-plan .cw-print-list").getByText("PDF");
            effort.awaiting(() -> desk.download(plan));
        });
    }

    /** What is done most, where the day begins. */
    private void fromToday(String family) {
        today(desk);
        act("Telephone call, from Today", () -> {
            FormOnPage form = begunAtHand(family);
            form.row("Contacts to write down", 1)
                    .tick("Kind of contact", "Telephone")
                    .tick("Was anybody reached?", "Yes")
                    .write("With whom", "The mother")
                    .write("What it was about", "She comes on Thursday.");
            fileAtHand();
        });
        act("Service, from Today", () -> {
            FormOnPage form = begunAtHand(family);
            form.addTo("Services given");
            form.row("Services given", 1)
                    .pick("Service", "family counselling")
                    .tickEach("Who of the family received it", "Gulmira Serikova")
                    .write("What came of it", "They talk with each other again.");
            fileAtHand();
        });
        act("Find a child by a part of its first name", () -> {
            Locator search = desk.page().locator(".cw-find input");
            search.click();
            search.fill("chil");
            effort.awaiting(() -> {
                search.press("Enter");
                desk.lines().first().waitFor();
            });
            effort.awaiting(() -> {
                desk.lines().first().locator("a").first().click();
                desk.caseFileIsThere();
            });
        });
    }

    private FormOnPage begunAtHand(String family) {
        desk.press("Write down a contact or a service");
        desk.page().locator(".cw-choose").getByText(family).click();
        FormOnPage form = new FormOnPage(desk.page().locator(".cw-dialog-form"), Tongue.english());
        effort.awaiting(form::waitUntilThere);
        return form;
    }

    private void fileAtHand() {
        effort.awaiting(() -> {
            desk.fileButton().click();
            assertThat(desk.page().locator(".cw-dialog")).hasCount(0);
        });
    }

    private void watchOver(Desks desks) {
        desk = desks.of("saule");
        effort = new Effort(desk);
        act("See who is late and how many families each has", () -> effort.awaiting(() -> today(desk)));
        desk.page().context().close();
    }

    private void hire(Desks desks, int round) {
        desk = desks.of("admin");
        today(desk);
        effort = new Effort(desk);
        desk.page().reload();
        act("Hire somebody", () -> {
            effort.awaiting(() -> {
                desk.page().getByText("New worker").first().click();
                desk.page().getByLabel("First name").waitFor();
            });
            desk.page().getByLabel("First name").fill("Гүлназ");
            desk.page().getByLabel("Last name").fill("Өмірбекова");
            desk.page().getByLabel("Role").pressSequentially("Case");
            desk.page().getByLabel("User name").fill("gulnaz" + round);
            desk.page().getByLabel("First password").fill("Түнде-жаңбыр-жауды-47");
            effort.awaiting(() -> {
                desk.press("Hire");
                desk.page().getByText("can sign in now").waitFor();
            });
        });
        desk.page().context().close();
    }

    private static void today(Desk desk) {
        desk.page().navigate("/casework/today.html");
        desk.page().locator(".cw-part").first().waitFor();
    }

    private void resumeADraft(String family) {
        FormOnPage begun = desk.openTask(family, labelOf("task_assessSituation"));
        begun.write("What is going on in the family", "No income since the spring.");
        assertThat(begun.status()).containsText("Draft saved");
        desk.page().navigate("/camunda/app/tasklist/default/");
        desk.openList("My tasks", family);
        desk.cards().first().waitFor();
        effort.spent();
        act(
                "Resume a draft",
                () -> effort.awaiting(() -> {
                    desk.cards().first().locator("h4 a").click();
                    assertThat(desk.form().input("What is going on in the family"))
                            .hasValue("No income since the spring.");
                }));
    }

    private FormOnPage began(String act) {
        FormOnPage[] form = new FormOnPage[1];
        effort.awaiting(() -> form[0] = desk.begin(act));
        return form[0];
    }

    private void act(String name, Runnable act) {
        act.run();
        acts.computeIfAbsent(name, first -> new ArrayList<>()).add(effort.spent());
    }

    private void fillFirstContact(FormOnPage form) {
        form.pick("How", "Home visit")
                .tick("Was the family reached?", "Yes, met or spoken to")
                .write("With whom", "The mother")
                .write("The situation", "There is little to eat.")
                .tick("Did you see a child in immediate danger?", "No")
                .tick("Is the psychologist's view needed?", "No")
                .tick("Does the family ask for help?", "Yes, orally")
                .write("Who applied", "The mother");
    }

    private void fillReferral(FormOnPage form, String familyName) {
        form.pick("Through whom it reached us", "Education")
                .write("Who refers the family", "School 12, class teacher A. Bekova")
                .write("What happened", "The boy has been alone in the evenings for a week.")
                .tick("Is a child in immediate danger?", "No")
                .write("Family name", familyName + "ова")
                .tick("Type of family", "In a difficult life situation");
        form.row("Members", 1).write("Full name", familyName + "ова Зере").pick("In the family", "Mother");
    }

    private LocalDate today() {
        return centre.now().toLocalDate();
    }

    private String table() {
        StringBuilder table = new StringBuilder("""
                | Act | Clicks | Fields written | Keys | Seconds of waiting, median | slowest |
                | --- | ---: | ---: | ---: | ---: | ---: |
                """);
        acts.forEach((act, spent) -> {
            Spent last = spent.get(spent.size() - 1);
            List<Duration> waits = spent.stream().map(Spent::waited).sorted().toList();
            table.append("| %s | %d | %d | %d | %.1f | %.1f |%n"
                    .formatted(
                            act,
                            last.clicks(),
                            last.fields(),
                            last.keys(),
                            seconds(waits.get(waits.size() / 2)),
                            seconds(waits.get(waits.size() - 1))));
        });
        return table.toString();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
