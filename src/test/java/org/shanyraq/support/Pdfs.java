package org.shanyraq.support;

import java.nio.charset.StandardCharsets;

/** Small PDFs, as a scanner would write them. */
public final class Pdfs {

    private Pdfs() {}

    /** One empty page; what is said of it makes it another file. */
    public static String saying(String what) {
        return """
                %%PDF-1.7
                %% %s
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Kids[3 0 R]/Count 1>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>
                endobj
                trailer
                <</Size 4/Root 1 0 R>>
                %%%%EOF
                """.formatted(what);
    }

    public static byte[] file(String what) {
        return saying(what).getBytes(StandardCharsets.US_ASCII);
    }
}
