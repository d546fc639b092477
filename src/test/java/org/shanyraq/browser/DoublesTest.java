package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** A family that the centre knows is recognised while it is written down; who was recorded twice becomes one. */
@BrowserTest
class DoublesTest {

    private static final LocalDate MOTHERS = LocalDate.of(1987, 6, 21);

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private CaseFiles caseFiles;

    @Test
    void aKnownFamilyIsTakenUpByKeyboardAndNothingThatWasTypedIsLost(Desks desks) {
        String open = cases.referred(family("Ақбота Сүлейменқұлова"));
        Desk saule = desks.of("saule");
        FormOnPage form = written(saule, "Акбота Сулейменкулова");

        Locator joins = form.notices().getByRole(AriaRole.BUTTON, named("the referral joins case " + open));
        assertThat(joins).isVisible();
        assertThat(form.notices()).containsText("same birth date");
        assertThat(form.status()).containsText("The centre may know this family already.");
        saule.photograph("doubles-notice");
        assertThat(Accessibility.faults(saule.page(), ".casework-form")).isEmpty();

        form.status().getByRole(AriaRole.BUTTON, named("See who is alike")).press("Enter");
        joins.focus();
        joins.press("Enter");

        assertThat(form.notices()).containsText("The referral joins the file of case " + open);
        assertThat(form.field("Case manager who makes the first contact")).hasCount(0);
        assertThat(form.field("Type of family")).hasCount(0);
        assertThat(form.input("What happened")).hasValue("The girl was alone at night.");
        assertThat(form.row("Members", 1).input("Full name")).hasValue("Акбота Сулейменкулова");
        saule.photograph("doubles-chosen");

        saule.startAndSee();
        assertThat(saule.page().locator(".cw-note")).containsText("The referral was filed in case " + open);
        assertThat(centre.openTasks(open)).contains("task_lookAtReferral", "task_makeFirstContact");
        assertThat(cases.papers(open, "register-referral")).hasSize(2);
        FormOnPage look = desks.of("aigerim").openTask(open, labelOf("task_lookAtReferral"));
        assertThat(look.place()).containsText("The girl was alone at night.");
    }

    @Test
    void whoIsAnotherFamilyAfterAllIsWrittenDownWithAWordWhy(Desks desks) {
        String known = cases.referred(family("Назгүл Әбілқайырова"));
        Desk daniyar = desks.of("daniyar");
        FormOnPage form = written(daniyar, "Назгуль Абилкаирова");
        // Whose case it is not learns its number and who leads it, and nothing else.
        assertThat(form.notices()).containsText("Ask Aigerim Suleimenova whether it is the same family.");
        assertThat(form.notices()).not().containsText("Әбілқайырова");
        form.press("It is this family: a coordinator is asked (" + known + ")");
        form.press("No, it is another family");
        assertThat(form.notices()).containsText("The centre may know this family already");
        daniyar.page().setViewportSize(390, 844);
        daniyar.photograph("phone-doubles");
        daniyar.page().setViewportSize(1280, 900);
        form.tick("Type of family", "In a difficult life situation").write("Family name", "Abilkairova");

        daniyar.start();
        assertThat(form.refusalAt("Why this is another family")).containsText(known);
        form.write("Why this is another family", "Her aunt");
        daniyar.startAndSee();

        assertThat(daniyar.page().locator(".cw-note")).containsText("is opened.");
        assertThat(cases.papers(known, "register-referral")).hasSize(1);
    }

    @Test
    void twoFilesOfOneFamilyAreSeenSideBySideAndBecomeOne(Desks desks) {
        String open = cases.accompanied(family("Меруерт Жандосова"));
        String over = cases.closed(family("Меруэрт Джандосова"));
        Desk saule = desks.of("saule");
        saule.page().navigate("/casework/case.html?case=" + open);
        FormOnPage suspicion = saule.begin("Recorded twice");
        assertThat(suspicion.place()).containsText("Меруэрт Джандосова");
        suspicion.tick("What stands there twice?", "The family").write("Number of the other case", over);
        saule.photograph("merge-suspected");
        saule.fileButton().click();
        assertThat(saule.page().locator("dialog")).hasCount(0);

        saule.page().navigate("/camunda/app/tasklist/default/");
        FormOnPage decision = saule.openGroupTask(open, labelOf("task_decideMerge"));
        saule.claim();
        assertThat(decision.place()).containsText("What each file holds");
        assertThat(decision.place()).containsText(over);
        decision.tick("Are they one?", "Yes, one: recorded twice").write("Why", "The same mother");
        saule.photograph("merge-decided");
        assertThat(Accessibility.faults(saule.page(), ".casework-form")).isEmpty();
        saule.completeAndSee();
        assertThat(caseFiles.goingOn(over).number()).isEqualTo(open);

        saule.page().navigate("/casework/case.html?case=" + over);
        assertThat(saule.caseFile().getByRole(AriaRole.LINK, named(open)).first())
                .isVisible();
        FormOnPage undo = saule.begin("They are two after all");
        undo.pick("What is taken back?", "one family").write("Why they are two", "Cousins");
        saule.fileButton().click();
        assertThat(saule.page().locator("dialog")).hasCount(0);
        assertThat(caseFiles.goingOn(over).number()).isEqualTo(over);
    }

    /** A referral of a mother, without what is asked of a new family only. */
    private static FormOnPage written(Desk desk, String mother) {
        FormOnPage form = desk.openReferral();
        form.pick("Through whom it reached us", "Education")
                .write("Who refers the family", "School 12")
                .write("What happened", "The girl was alone at night.")
                .tick("Is a child in immediate danger?", "No");
        form.row("Members", 1)
                .write("Full name", mother)
                .pick("In the family", "Mother")
                .day("Birth date", MOTHERS)
                .tick("Child under 18?", "No");
        return form;
    }

    private static Answers family(String mother) {
        return referral()
                .with("familyName", mother)
                .without("phone")
                .without("address")
                .with(
                        "members",
                        List.of(
                                member(mother, "mother", false, today -> MOTHERS),
                                member(
                                        mother + " jr",
                                        "daughter",
                                        true,
                                        today -> today.today().minusYears(6))));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
