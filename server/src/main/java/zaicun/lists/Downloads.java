package zaicun.lists;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Papers and workbooks as files to keep. */
public final class Downloads {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    public static ResponseEntity<byte[]> word(String name, byte[] content) {
        return file(WORD, name + ".docx", content);
    }

    public static ResponseEntity<byte[]> excel(String name, byte[] content) {
        return file(EXCEL, name + ".xlsx", content);
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] content) {
        var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
