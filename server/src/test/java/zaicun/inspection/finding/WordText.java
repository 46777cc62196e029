package zaicun.inspection.finding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a Word file. */
public final class WordText {

    private WordText() {}

    public static String of(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
