package zaicun.trial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import zaicun.kernel.InputError;

/** Reads a file of cases line by line; what cannot be read is told with file and line. */
final class CaseFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Where a line stands. */
    record Place(String file, int line) {

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** Takes each line that is not blank. */
    interface Reader {

        void line(Place place, String text);

        void unreadable(Place place, String why);
    }

    private CaseFile() {}

    static void read(String file, Reader reader) {
        var bytes = bytes(file);
        int start = 0;
        for (int line = 1; start < bytes.length; line++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            decode(new Place(file, line), ByteBuffer.wrap(bytes, start, end - start), reader);
            start = end + 1;
        }
    }

    private static void decode(Place place, ByteBuffer bytes, Reader reader) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            var line = place.line() == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            if (!line.isBlank()) {
                reader.line(place, line);
            }
        } catch (CharacterCodingException e) {
            reader.unreadable(place, "不是 UTF-8 文字；请另存为 UTF-8。");
        }
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new InputError("file", file + " 读不了；请检查文件是否存在、能否打开。");
        }
    }
}
