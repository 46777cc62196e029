package zaicun.imports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import zaicun.kernel.Refusal;

/**
 * An uploaded workbook, looked at before anything opens it: that it is one, not locked, and not a bomb. Unpacked once
 * without keeping anything, since a zip file may lie about its sizes.
 *
 * @param rows rows in all sheets together, headings included
 */
public record Upload(Path file, long rows) {

    private static final int ENTRIES_AT_MOST = 2_000;
    private static final long UNPACKED_AT_MOST = 600L << 20;
    private static final long WORDS_AT_MOST = 120L << 20;
    private static final long ROWS_AT_MOST = 1_200_000;
    private static final int OLE = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;
    private static final byte[] ROW = "<row".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    public static Upload of(Path file) throws IOException {
        switch (beginning(file)) {
            case ZIP -> {
                return unpacked(file);
            }
            case OLE -> throw old(file);
            default -> throw refused("import.not-excel", "这不是 Excel 工作簿（.xlsx）。");
        }
    }

    private static int beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var four = in.readNBytes(4);
            return four.length < 4 ? 0 : (four[0] & 255) << 24 | (four[1] & 255) << 16 | (four[2] & 255) << 8 | four[3] & 255;
        }
    }

    private static Refusal old(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (new Needle(LOCKED).countIn(in, Long.MAX_VALUE) > 0) {
                return Refusal.plain("import.locked", "这个工作簿设有打开密码，系统读不了。", "请在 Excel 中取消密码，另存为 .xlsx 后再上传。");
            }
        }
        return refused("import.old-excel", "这是旧版 Excel 文件（.xls）。");
    }

    private static Upload unpacked(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw refused("import.not-excel", "这个文件不是 .xlsx 工作簿。");
            }
            if (zip.size() > ENTRIES_AT_MOST) {
                throw tooLarge();
            }
            long left = UNPACKED_AT_MOST;
            long rows = 0;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var sizes = unpack(zip, entries.nextElement(), left);
                left -= sizes.bytes();
                rows += sizes.rows();
            }
            if (rows > ROWS_AT_MOST) {
                throw tooLarge();
            }
            return new Upload(file, rows);
        } catch (ZipException broken) {
            throw refused("import.broken", "文件已损坏或没有传完，打不开。");
        }
    }

    private record Sizes(long bytes, long rows) {}

    private static Sizes unpack(ZipFile zip, ZipEntry entry, long left) throws IOException {
        boolean sheet = entry.getName().startsWith("xl/worksheets/") && entry.getName().endsWith(".xml");
        long most = entry.getName().equals("xl/sharedStrings.xml") ? Math.min(WORDS_AT_MOST, left) : left;
        try (var in = zip.getInputStream(entry)) {
            refuseDoctype(entry, zip);
            var needle = new Needle(sheet ? ROW : DOCTYPE);
            long found = needle.countIn(in, most);
            if (needle.bytes() > most) {
                throw tooLarge();
            }
            return new Sizes(needle.bytes(), sheet ? found : 0);
        }
    }

    private static void refuseDoctype(ZipEntry entry, ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            if (new String(in.readNBytes(512), StandardCharsets.ISO_8859_1)
                    .contains(new String(DOCTYPE, StandardCharsets.US_ASCII))) {
                throw refused("import.not-excel", "文件内容不是 Excel 写出的样子。");
            }
        }
    }

    private static Refusal tooLarge() {
        return Refusal.plain(
                "import.too-large", "工作簿解开后太大，超过系统一次能读的量（约 120 万行）。", "请按街道或单位拆成几个文件，分次导入。");
    }

    private static Refusal refused(String code, String what) {
        return Refusal.plain(code, what, "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再上传。");
    }
}
