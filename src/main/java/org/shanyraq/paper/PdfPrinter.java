package org.shanyraq.paper;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import fr.opensagres.poi.xwpf.converter.pdf.PdfConverter;
import fr.opensagres.poi.xwpf.converter.pdf.PdfOptions;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Turns Word files into PDF. The machine may have no font at all, so the letters come with the product: Tinos, as wide as
 * Times New Roman, with all of Russian and Kazakh. Whatever font a template asks for, this one is printed.
 */
@Component
class PdfPrinter {

    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private final List<BaseFont> fonts = STYLES.stream().map(PdfPrinter::font).toList();

    /**
     * @param name the template's
     * @throws BrokenTemplate if it holds what cannot be printed
     */
    byte[] print(String name, byte[] word) {
        PdfOptions options =
                PdfOptions.create().fontProvider((family, encoding, size, style, color) -> inStyle(size, style, color));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfConverter.getInstance().convert(document, pdf, options);
            return pdf.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw BrokenTemplate.notForPrint(name, e);
        }
    }

    private Font inStyle(float size, int style, Color color) {
        int known = style == Font.UNDEFINED ? Font.NORMAL : style;
        return new Font(fonts.get(known & Font.BOLDITALIC), size, known & ~Font.BOLDITALIC, color);
    }

    private static BaseFont font(String style) {
        String file = "Tinos-%s.ttf".formatted(style);
        try (InputStream letters = new ClassPathResource("papers/fonts/" + file).getInputStream()) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, letters.readAllBytes(), null);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
