package zaicun.selection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import zaicun.house.Answer;

/** What a Word file says. */
final class Papers {

    private Papers() {}

    static String textOf(Answer answer) {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(answer.bytes())))) {
            return extractor.getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
