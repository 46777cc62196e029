package zaicun.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * PNG and WebP pictures with only the chunks that draw them: Exif, XMP, comments and whatever an application put there stay
 * out. The chunks kept are kept byte by byte, so that nothing is drawn anew. Both containers are a row of named chunks.
 */
final class PictureChunks {

    /** What a PNG is drawn from, the moving one too (PNG, third edition). */
    private static final Set<String> PNG = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST",
            "pHYs", "sPLT", "acTL", "fcTL", "fdAT");
    private static final int PNG_SIGNATURE = 8;
    /** Length and name before the data of a PNG chunk, a checksum behind. */
    private static final int PNG_FRAME = 12;

    /** What a WebP is drawn from (RFC 9649). */
    private static final Set<String> WEBP = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int WEBP_HEADER = 12;
    private static final int WEBP_FRAME = 8;
    /** Bits in the first byte of {@code VP8X} that announce Exif and XMP. */
    private static final int WEBP_ANNOUNCED = 0x08 | 0x04;

    private PictureChunks() {}

    static byte[] png(byte[] picture) throws IOException {
        var in = ByteBuffer.wrap(picture);
        var out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, Math.min(PNG_SIGNATURE, picture.length));
        int at = PNG_SIGNATURE;
        var name = "";
        while (!name.equals("IEND")) {
            requireRoom(picture, at, PNG_FRAME);
            long length = PNG_FRAME + Integer.toUnsignedLong(in.getInt(at));
            name = name(picture, at + 4);
            requireRoom(picture, at, length);
            if (PNG.contains(name)) {
                out.write(picture, at, (int) length);
            }
            at += (int) length;
        }
        return out.toByteArray();
    }

    static byte[] webp(byte[] picture) throws IOException {
        requireRoom(picture, 0, WEBP_HEADER);
        var in = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        var out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, WEBP_HEADER);
        long end = Math.min(picture.length, 8 + Integer.toUnsignedLong(in.getInt(4)));
        int at = WEBP_HEADER;
        while (at < end) {
            requireRoom(picture, at, WEBP_FRAME);
            long data = Integer.toUnsignedLong(in.getInt(at + 4));
            requireRoom(picture, at, WEBP_FRAME + data);
            if (WEBP.contains(name(picture, at))) {
                write(out, picture, at, WEBP_FRAME + (int) data);
            }
            at += WEBP_FRAME + (int) (data + data % 2);
        }
        var clean = out.toByteArray();
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
        return clean;
    }

    /** Chunks of odd length are filled up; only the first of an extended file says what else there is. */
    private static void write(ByteArrayOutputStream out, byte[] picture, int at, int length) {
        int begin = out.size();
        out.write(picture, at, length);
        if (length % 2 == 1) {
            out.write(0);
        }
        if (begin == WEBP_HEADER && length > WEBP_FRAME && name(picture, at).equals("VP8X")) {
            var written = out.toByteArray();
            written[begin + WEBP_FRAME] &= (byte) ~WEBP_ANNOUNCED;
            out.reset();
            out.writeBytes(written);
        }
    }

    private static String name(byte[] picture, int at) {
        return new String(picture, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static void requireRoom(byte[] picture, int at, long length) throws IOException {
        if (at + length > picture.length) {
            throw new IOException("a chunk at " + at + " is longer than the picture");
        }
    }
}
