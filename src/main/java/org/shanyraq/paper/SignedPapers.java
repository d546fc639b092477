package org.shanyraq.paper;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.PaperFiled;
import org.shanyraq.form.NarrowAnswers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is signed is printed as it was signed: its template and what this names are kept when its form is filed. A later
 * plan, a new name, another case manager or another template change nothing of it.
 */
@Component
class SignedPapers {

    /** What a paper says of the day on which it is printed. */
    private static final Set<String> OF_TODAY = Set.of("printed", "correction");

    /** What a correction of the form corrects. */
    private static final Set<String> ANSWERED = Set.of("answers", "rest", "hasRest", "latest", "agreed", "application");

    /** What is told by papers that not everybody reads all of: said as it is today, with what is for the reader. */
    private static final Set<String> OF_PAPERS =
            Set.of("answers", "rest", "hasRest", "latest", "assessed", "views", "request", "danger", "services");

    /** What whoever may read this paper alone may read too; of people not more than their names and ages. */
    private static final Set<String> FOR_EVERY_READER = Set.of(
            "centre",
            "caseNumber",
            "caseManager",
            "openedOn",
            "family",
            "members",
            "children",
            "title",
            "filed",
            "addressee",
            "answers",
            "rest",
            "hasRest",
            "agreed");

    private static final List<String> FOR_THE_WHOLE_FILE = List.of("iin", "school");
    private static final String OF_HEALTH = "disability";

    private static final TypeReference<LinkedHashMap<String, Object>> BY_NAME = new TypeReference<>() {};

    private final PaperAsSignedRepository papers;
    private final KeptTemplateRepository kept;
    private final Templates templates;
    private final PaperFacts facts;
    private final Filings filings;
    private final NarrowAnswers narrow;
    private final ObjectMapper json;

    SignedPapers(
            PaperAsSignedRepository papers,
            KeptTemplateRepository kept,
            Templates templates,
            PaperFacts facts,
            Filings filings,
            NarrowAnswers narrow,
            ObjectMapper json) {
        this.papers = papers;
        this.kept = kept;
        this.templates = templates;
        this.facts = facts;
        this.filings = filings;
        this.narrow = narrow;
        this.json = json;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(PaperFiled filed) {
        List<PaperKind> signed =
                PaperKind.of(filed.paper()).stream().filter(PaperKind::isSigned).toList();
        if (!signed.isEmpty()) {
            PrintOrder order = new PrintOrder(
                    filed.caseNumber(),
                    filings.of(filed.caseNumber()).stream()
                            .map(paper -> paper.with(narrow.printed(paper.form(), paper.version(), paper.answers())))
                            .toList(),
                    true,
                    true,
                    filed.paper().id(),
                    filed.paper().filedBy());
            for (PaperLanguage language : PaperLanguage.values()) {
                signed.forEach(kind -> keep(order, kind, language));
            }
        }
    }

    private void keep(PrintOrder order, PaperKind kind, PaperLanguage language) {
        Optional<Template> template = readable(kind, language);
        Facts named = facts.of(
                order,
                language,
                form -> template.map(known -> known.answersOf(form)).orElse(Set.of()));
        Map<String, Object> used = new LinkedHashMap<>(named.byName());
        template.map(Template::names).ifPresent(used.keySet()::retainAll);
        used.keySet().removeAll(OF_TODAY);
        papers.save(new PaperAsSigned(
                new PaperAsSigned.Key(order.filing(), kind, language),
                template.map(this::keep).orElse(null),
                json.valueToTree(used)));
    }

    /** A template that is broken holds nobody up who files what the family has signed. */
    private Optional<Template> readable(PaperKind kind, PaperLanguage language) {
        try {
            Template template = templates.of(kind, language);
            template.names();
            return Optional.of(template);
        } catch (BrokenTemplate broken) {
            return Optional.empty();
        }
    }

    private String keep(Template template) {
        String sha256 = sha256(template.file());
        if (!kept.existsById(sha256)) {
            kept.keep(sha256, template.file());
        }
        return sha256;
    }

    /** The paper as it was signed; none if it is not signed, or was before papers were kept. */
    @Transactional(readOnly = true)
    Optional<AsSigned> find(PrintOrder order, PaperKind kind, PaperLanguage language) {
        return kind.isSigned()
                ? papers.findById(new PaperAsSigned.Key(order.paper().id(), kind, language))
                        .map(paper -> new AsSigned(template(paper, templates.name(kind, language)), read(paper)))
                : Optional.empty();
    }

    private @Nullable Template template(PaperAsSigned paper, String name) {
        return Optional.ofNullable(paper.template())
                .flatMap(kept::findById)
                .map(found -> new Template(name, found.file()))
                .orElse(null);
    }

    private Map<String, Object> read(PaperAsSigned paper) {
        Map<String, Object> facts = json.convertValue(paper.facts(), BY_NAME);
        facts.computeIfPresent("rest", (name, rest) -> withHeadings((List<?>) rest));
        return facts;
    }

    private static List<Map<String, Object>> withHeadings(List<?> rest) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Object line : rest) {
            Map<String, Object> read = new LinkedHashMap<>();
            ((Map<?, ?>) line)
                    .forEach((name, said) -> read.put(
                            name.toString(),
                            said instanceof Map<?, ?> heading ? new Heading((String) heading.get("words")) : said));
            lines.add(read);
        }
        return lines;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param template from which it was printed; {@code null} if none could be read
     * @param facts what it named
     */
    record AsSigned(@Nullable Template template, Map<String, Object> facts) {

        /** @param now what the paper would say if it were signed today */
        Facts over(Facts now, PrintOrder order) {
            Map<String, Object> said = new LinkedHashMap<>(now.byName());
            facts.forEach((name, then) -> {
                boolean corrected =
                        ANSWERED.contains(name) && order.latestVersion().corrects() != null;
                boolean narrowed = OF_PAPERS.contains(name)
                        && !order.health()
                        && !order.person().equals(order.paper().filedBy());
                if (!corrected && !narrowed && (order.whole() || FOR_EVERY_READER.contains(name))) {
                    said.put(name, order.whole() && order.health() ? then : withoutThePrivate(name, then, order));
                }
            });
            return new Facts(said);
        }

        private static Object withoutThePrivate(String name, Object then, PrintOrder order) {
            if (!Set.of("members", "children").contains(name)) {
                return then;
            }
            List<Map<String, Object>> people = new ArrayList<>();
            for (Object person : (List<?>) then) {
                Map<String, Object> shown = new LinkedHashMap<>();
                ((Map<?, ?>) person)
                        .forEach(
                                (key, value) -> shown.put(key.toString(), isFor(order, key.toString()) ? value : null));
                people.add(shown);
            }
            return people;
        }

        private static boolean isFor(PrintOrder order, String key) {
            return OF_HEALTH.equals(key) ? order.health() : order.whole() || !FOR_THE_WHOLE_FILE.contains(key);
        }
    }
}
