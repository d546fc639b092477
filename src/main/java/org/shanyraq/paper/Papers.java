package org.shanyraq.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.engine.Refusal;
import org.shanyraq.paper.SignedPapers.AsSigned;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Prints papers. */
@Service
public class Papers {

    private final Templates templates;
    private final PaperFacts facts;
    private final SignedPapers signed;
    private final WordTemplates word;
    private final PdfPrinter pdf;
    private final PaperLanguages languages;
    private final PaperWords words;
    private final Set<String> printing = ConcurrentHashMap.newKeySet();

    Papers(
            Templates templates,
            PaperFacts facts,
            SignedPapers signed,
            WordTemplates word,
            PdfPrinter pdf,
            PaperLanguages languages,
            PaperWords words) {
        this.templates = templates;
        this.facts = facts;
        this.signed = signed;
        this.word = word;
        this.pdf = pdf;
        this.languages = languages;
        this.words = words;
    }

    /**
     * @param kind {@code null} for the foremost paper that the filed form makes
     * @param language {@code null} for the family's
     * @throws Refusal if the person may not read the paper, or it makes no such paper
     * @throws BrokenTemplate if the template cannot be used
     * @throws PaperTooLong if it is more than is made into a PDF
     * @throws PrintsAlready if another paper is being printed for the person: one at a time, so that nobody holds up the centre
     */
    public Printed print(PrintOrder order, PaperKind kind, PaperLanguage language, PaperFormat format) {
        return alone(order.person(), () -> made(order, kind, language, format));
    }

    /**
     * The sheet of a case's contacts.
     *
     * @param language {@code null} for the family's
     * @throws Refusal if the period ends before it begins
     * @throws BrokenTemplate as {@link #print}
     * @throws PaperTooLong as {@link #print}
     * @throws PrintsAlready as {@link #print}
     */
    public Printed contactSheet(SheetOrder order, PaperLanguage language, PaperFormat format) {
        if (order.until().isBefore(order.from())) {
            throw Refusal.because("paper.periodTurned");
        }
        return alone(order.person(), () -> {
            PaperLanguage spoken = language == null ? languages.of(order.caseNumber()) : language;
            Template template = templates.of(PaperKind.contactSheet, spoken);
            byte[] filled = word.fill(template, facts.of(order, spoken));
            return printed(order.caseNumber(), PaperKind.contactSheet, template, filled, spoken, format);
        });
    }

    /**
     * The receipt for a complaint.
     *
     * @throws BrokenTemplate as {@link #print}
     * @throws PrintsAlready as {@link #print}
     */
    public Printed complaintReceipt(ReceiptOrder order, PaperLanguage language, PaperFormat format) {
        return alone(order.person(), () -> {
            Template template = templates.of(PaperKind.complaintReceipt, language);
            byte[] filled = word.fill(template, facts.of(order, language));
            return printed(order.number(), PaperKind.complaintReceipt, template, filled, language, format);
        });
    }

    /**
     * The page with the five questions to a family, to be filled in by hand.
     *
     * @param person the user id of who prints
     * @param language {@code null} for the family's
     * @throws BrokenTemplate as {@link #print}
     * @throws PrintsAlready as {@link #print}
     */
    public Printed familyQuestions(String caseNumber, String person, PaperLanguage language, PaperFormat format) {
        return alone(person, () -> {
            PaperLanguage spoken = language == null ? languages.of(caseNumber) : language;
            Template template = templates.of(PaperKind.familyQuestions, spoken);
            byte[] filled = word.fill(template, facts.ofQuestions(caseNumber, person, spoken));
            return printed(caseNumber, PaperKind.familyQuestions, template, filled, spoken, format);
        });
    }

    private Printed alone(String person, Supplier<Printed> paper) {
        if (!printing.add(person)) {
            throw new PrintsAlready();
        }
        try {
            return paper.get();
        } finally {
            printing.remove(person);
        }
    }

    /** The database is asked first and let go before the pages are laid out. */
    private Printed made(PrintOrder order, PaperKind kind, PaperLanguage language, PaperFormat format) {
        FiledForm paper = order.paper();
        PaperKind asked = kind == null ? PaperKind.of(paper).get(0) : kind;
        if (!PaperKind.of(paper).contains(asked)) {
            throw Refusal.because("casefile.unknownPaper", order.caseNumber());
        }
        PaperLanguage spoken = language == null ? languages.of(order.caseNumber()) : language;
        Optional<AsSigned> signed = this.signed.find(order, asked, spoken);
        Template template = signed.map(AsSigned::template).orElseGet(() -> templates.of(asked, spoken));
        Facts now = said(spoken, () -> facts.of(order, spoken, template::answersOf));
        byte[] filled =
                word.fill(template, signed.map(then -> then.over(now, order)).orElse(now));
        return printed(order.caseNumber(), asked, template, filled, spoken, format);
    }

    private Printed printed(
            String caseNumber,
            PaperKind kind,
            Template template,
            byte[] filled,
            PaperLanguage language,
            PaperFormat format) {
        return new Printed(
                "%s-%s.%s".formatted(caseNumber, kind.stem(), format),
                format.mediaType(),
                format == PaperFormat.pdf
                        ? pdf.print(template.name(), filled, words.of("print", "marks", language))
                        : filled);
    }

    /** The forms' questions and choices are said in the paper's language, whatever its reader's is. */
    private static Facts said(PaperLanguage language, Supplier<Facts> facts) {
        Locale reader = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(language.locale());
        try {
            return facts.get();
        } finally {
            LocaleContextHolder.setLocale(reader);
        }
    }

    /**
     * A printed paper.
     *
     * @param fileName says nothing of the family but its case number
     */
    public record Printed(String fileName, String mediaType, byte[] file) {}
}
