package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.situation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signed papers come back as scans: of three kinds, of a bounded size, for whoever may see them. */
@CentreTest
class ScansTest {

    private static final byte[] PDF = Pdfs.file("signed");
    private static final int MEGABYTE = 1 << 20;

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient database;

    @Test
    void aSignedPaperStandsInTheTimelineAndIsOpenedAgain() {
        String family = cases.referred();
        FiledForm referral = cases.papers(family, "register-referral").get(0);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        HttpResponse<String> kept =
                bring(aigerim, family, "Register referral", referral.id().toString(), PDF);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);

        JsonNode line = Visitor.json(aigerim.get("/casework/api/cases/" + family + "/timeline?kind=scans"))
                .at("/lines/0/scan");
        assertThat(line.path("title").asText()).isEqualTo("Register referral");
        assertThat(line.path("type").asText()).isEqualTo("pdf");
        assertThat(line.path("by").asText()).isEqualTo("Aigerim Suleimenova");

        HttpResponse<String> opened = aigerim.get(scan(family, line.path("id").asText()));
        assertThat(opened.body()).isEqualTo(Pdfs.saying("signed"));
        assertThat(opened.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(opened.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"" + family);
        assertThat(opened.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aPaperOfTheCentreIsNamedInTheWordsOfWhoeverReads() {
        String family = cases.referred();
        String referral = cases.papers(family, "register-referral").get(0).id().toString();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        bring(aigerim, family, "Register referral", referral, PDF);
        bring(aigerim, family, "Register referral", null, bytes(Pdfs.saying("another")));
        Visitor saule = Visitor.signedIn(port, "saule");

        saule.put("/casework/api/language", "{\"language\": \"ru\"}");
        try {
            JsonNode lines = Visitor.json(saule.get("/casework/api/cases/" + family + "/timeline?kind=scans"))
                    .at("/lines");
            assertThat(lines.findValuesAsText("title"))
                    .containsExactlyInAnyOrder("Регистрация обращения", "Register referral");
        } finally {
            saule.put("/casework/api/language", "{\"language\": \"en\"}");
        }
    }

    @Test
    void aPdfThatDoesNotOpenIsNotTaken() throws IOException {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        byte[] whole = Files.readAllBytes(locked(null));
        byte[] truncated = Arrays.copyOf(whole, whole.length / 3);

        for (byte[] broken : new byte[][] {bytes("%PDF-"), bytes("%PDF-1.7 signed"), truncated}) {
            HttpResponse<String> refused = bring(aigerim, family, "Agreement", null, broken);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(sentence(refused)).contains("damaged");
        }
        HttpResponse<String> refused = bring(aigerim, family, "Agreement", null, Files.readAllBytes(locked("secret")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(sentence(refused)).contains("password");
        assertThat(bring(aigerim, family, "Agreement", null, whole).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPdfThatRunsSomethingIsNotTaken() throws IOException {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        List<COSDictionary> actions = new ArrayList<>();
        PDActionJavaScript script = new PDActionJavaScript("app.alert(document.URL)");
        actions.add(script.getCOSObject());
        PDActionLaunch launch = new PDActionLaunch();
        launch.setF("cmd.exe");
        actions.add(launch.getCOSObject());

        for (COSDictionary action : actions) {
            for (byte[] active : List.of(opening(action, false), opening(action, true))) {
                HttpResponse<String> refused = bring(aigerim, family, "Agreement", null, active);
                assertThat(refused.statusCode()).isEqualTo(422);
                assertThat(sentence(refused)).contains("script or starts a program");
            }
        }
    }

    /** When the document is opened, or from a link on its page. */
    private static byte[] opening(COSDictionary action, boolean onThePage) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (onThePage) {
                COSDictionary link = new COSDictionary();
                link.setName(COSName.SUBTYPE, "Link");
                link.setItem(COSName.A, action);
                COSArray links = new COSArray();
                links.add(link);
                page.getCOSObject().setItem(COSName.ANNOTS, links);
            } else {
                document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aCaseHasNoMoreScansThanItMay() throws IOException {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        byte[] whole = Files.readAllBytes(locked(null));
        assertThat(bring(aigerim, family, "Agreement", null, whole).statusCode())
                .isEqualTo(200);
        // As many rows as the setting allows: the first one, copied.
        database.sql("""
                        insert into casefile.scan (id, case_number, title, media_type, size, sha256, uploaded_by, uploaded_at)
                        select gen_random_uuid(), case_number, title, media_type, size, sha256, uploaded_by, uploaded_at
                          from casefile.scan, generate_series(2, 500) where case_number = :family""").param("family", family).update();

        HttpResponse<String> refused = bring(aigerim, family, "Agreement", null, PDF);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(sentence(refused)).contains("500 scans already");
    }

    @Test
    void aPhotoOfANewTelephoneIsCalledWhatItIs() {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        for (String kind : new String[] {"heic", "mif1", "avif"}) {
            HttpResponse<String> refused =
                    bring(aigerim, family, "Agreement", null, bytes("\0\0\0\u0018ftyp" + kind + "\0\0\0\0mif1heic"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(sentence(refused)).contains("photo of a new telephone");
        }
    }

    /** @param password {@code null} for none */
    private static Path locked(String password) throws IOException {
        Path file = Files.createTempFile("scan", ".pdf");
        file.toFile().deleteOnExit();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** Whatever its name says. */
    @Test
    void aDisguisedFileIsNotTaken() {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        for (String disguised :
                new String[] {"<html><script>alert(1)</script>", "MZ\u0090 a program", "PK a Word file"}) {
            HttpResponse<String> refused = bring(aigerim, family, "Agreement", null, bytes(disguised));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(sentence(refused)).contains("PDF, JPEG or PNG");
        }
        assertThat(sentence(bring(aigerim, family, "Agreement", null, new byte[0])))
                .isEqualTo("This file is empty. Scan the paper once more.");
        assertThat(sentence(bring(aigerim, family, " ", null, PDF))).startsWith("Say what paper this is");
        assertThat(Visitor.json(aigerim.get("/casework/api/cases/" + family + "/timeline?kind=scans"))
                        .path("lines"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {20 * MEGABYTE + 1, 24 * MEGABYTE})
    void aFileThatIsTooLargeIsRefusedWithASentence(int size) {
        byte[] large = new byte[size];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        HttpResponse<String> refused =
                bring(Visitor.signedIn(port, "aigerim"), cases.referred(), "Agreement", null, large);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(sentence(refused)).startsWith("This file is larger than 20 MB.");
    }

    /** Neither another case manager, nor a specialist without a task, nor analyst, nor administrator. */
    @ParameterizedTest
    @ValueSource(strings = {"daniyar", "madina", "timur", "arman", "admin"})
    void whoHasNoPartInACaseNeitherBringsNorSeesAScan(String person) {
        String family = cases.referred();
        String kept = id(bring(Visitor.signedIn(port, "aigerim"), family, "Referral", null, PDF));
        Visitor other = Visitor.signedIn(port, person);

        assertThat(other.get(scan(family, kept)).statusCode()).isEqualTo(404);
        assertThat(bring(other, family, "Referral", null, PDF).statusCode()).isEqualTo(404);
        assertThat(other.get("/casework/api/cases/" + family + "/paper-language")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.put("/casework/api/cases/" + family + "/paper-language/kk", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSpecialistSeesTheOwnScansOnly() {
        String family = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        FiledForm agreement = cases.papers(family, "sign-agreement").get(0);
        String signed = id(bring(
                Visitor.signedIn(port, "aigerim"),
                family,
                "Agreement",
                agreement.id().toString(),
                PDF));
        Visitor timur = Visitor.signedIn(port, "timur");

        assertThat(timur.get(scan(family, signed)).statusCode()).isEqualTo(404);
        assertThat(bring(timur, family, "Agreement", agreement.id().toString(), PDF)
                        .statusCode())
                .isEqualTo(404);
        String own = id(bring(timur, family, "Power of attorney", null, PDF));
        assertThat(timur.get(scan(family, own)).statusCode()).isEqualTo(200);
        JsonNode lines = Visitor.json(timur.get("/casework/api/cases/" + family + "/timeline?kind=scans"))
                .path("lines");
        assertThat(lines).hasSize(1);
        assertThat(timur.put("/casework/api/cases/" + family + "/paper-language/kk", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aScanIsFoundInItsOwnCaseOnly() {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String kept = id(bring(aigerim, family, "Referral", null, PDF));

        assertThat(aigerim.get(scan(cases.referred(), kept)).statusCode()).isEqualTo(404);
        assertThat(Visitor.unknown(port).get(scan(family, kept)).statusCode()).isEqualTo(401);
        Visitor forged = Visitor.signedIn(port, "aigerim").withoutToken();
        assertThat(bring(forged, family, "Referral", null, PDF).statusCode()).isEqualTo(403);
    }

    @Test
    void theCaseManagerChoosesTheFamilysLanguage() {
        String family = cases.referred();
        FiledForm referral = cases.papers(family, "register-referral").get(0);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String at = "/casework/api/cases/" + family + "/paper-language";

        assertThat(Visitor.json(aigerim.get(at)).path("language").asText()).isEqualTo("ru");
        assertThat(aigerim.put(at + "/kk", "").statusCode()).isEqualTo(204);

        assertThat(Visitor.json(aigerim.get(at)).path("language").asText()).isEqualTo("kk");
        assertThat(aigerim.put(at + "/xx", "").statusCode()).isEqualTo(400);
        assertThat(aigerim.get("/casework/api/cases/%s/filings/%s/paper.pdf".formatted(family, referral.id()))
                        .statusCode())
                .isEqualTo(200);
    }

    // Row 19 of November 2026
    @Test
    void theSameFileIsKeptTwiceOnlyIfSomebodySaysSo() {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String kept = id(bring(aigerim, family, "Birth certificate", null, PDF));

        HttpResponse<String> asked = bring(aigerim, family, "Certificate", null, PDF);
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(sentence(asked))
                .startsWith(
                        "This file is in the case already: “Birth certificate”, brought by Aigerim Suleimenova on ");
        assertThat(Visitor.json(asked).path("same").asText()).isEqualTo(kept);

        assertThat(id(bring(aigerim, family, "Certificate", null, PDF, null, true)))
                .isNotEqualTo(kept);
        id(bring(aigerim, cases.referred(), "Birth certificate", null, PDF));
    }

    @Test
    void aFileThatWasChosenOnceIsKeptOnceHoweverOftenItIsSent() {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String opening = UUID.randomUUID().toString();

        List<String> kept = IntStream.range(0, 3)
                .parallel()
                .mapToObj(time -> id(bring(aigerim, family, "Birth certificate", null, PDF, opening, false)))
                .toList();

        assertThat(Set.copyOf(kept)).hasSize(1);
        assertThat(Visitor.json(aigerim.get("/casework/api/cases/" + family + "/timeline?kind=scans"))
                        .path("lines"))
                .hasSize(1);
        HttpResponse<String> other = bring(aigerim, family, "Birth certificate", null, Pdfs.file("b"), opening, false);
        assertThat(other.statusCode()).isEqualTo(409);
    }

    private static HttpResponse<String> bring(
            Visitor person, String caseNumber, String title, String filing, byte[] file) {
        return bring(person, caseNumber, title, filing, file, null, false);
    }

    private static HttpResponse<String> bring(
            Visitor person,
            String caseNumber,
            String title,
            String filing,
            byte[] file,
            String opening,
            boolean again) {
        String boundary = "a-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "name=\"title\"", bytes(title));
        if (filing != null) {
            part(body, boundary, "name=\"filing\"", bytes(filing));
        }
        if (opening != null) {
            part(body, boundary, "name=\"opening\"", bytes(opening));
        }
        part(body, boundary, "name=\"again\"", bytes(String.valueOf(again)));
        part(body, boundary, "name=\"file\"; filename=\"scan.pdf\"", file);
        body.writeBytes(bytes("--" + boundary + "--\r\n"));
        return person.send(person.request("/casework/api/cases/" + caseNumber + "/scans")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, byte[] content) {
        body.writeBytes(bytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(boundary, name)));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n"));
    }

    private static String scan(String caseNumber, String id) {
        return "/casework/api/cases/%s/scans/%s".formatted(caseNumber, id);
    }

    private static String id(HttpResponse<String> kept) {
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        return Visitor.json(kept).path("id").asText();
    }

    private static String sentence(HttpResponse<String> refused) {
        return Visitor.json(refused).path("message").asText();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
