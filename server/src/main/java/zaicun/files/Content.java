package zaicun.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.tika.Tika;
import zaicun.kernel.InputError;

/**
 * What is in a file: its kind is found by looking, not believed; where a picture was taken (Exif, XMP) is removed, since nobody's
 * whereabouts are collected.
 */
record Content(byte[] bytes, String media) {

    private static final Set<String> WELCOME = Set.of("image/jpeg", "image/png", "image/webp", "application/pdf");
    private static final Tika LOOKING = new Tika();

    static Content of(byte[] sent) {
        var media = LOOKING.detect(sent);
        if (!WELCOME.contains(media)) {
            throw new InputError("file", "只能添加 JPG、PNG、WebP 图片或 PDF 文件；请转换格式后重试。");
        }
        try {
            return new Content(
                    switch (media) {
                        case "image/jpeg" -> jpegWithoutPlace(sent);
                        case "image/png" -> PictureChunks.png(sent);
                        case "image/webp" -> PictureChunks.webp(sent);
                        default -> sent;
                    },
                    media);
        } catch (IOException broken) {
            throw new InputError("file", "图片已损坏，无法读取；请换一张或重新拍摄。");
        }
    }

    private static byte[] jpegWithoutPlace(byte[] picture) throws IOException {
        var withoutExif = new ByteArrayOutputStream(picture.length);
        var clean = new ByteArrayOutputStream(picture.length);
        new ExifRewriter().removeExifMetadata(picture, withoutExif);
        new JpegXmpRewriter().removeXmpXml(withoutExif.toByteArray(), clean);
        return clean.toByteArray();
    }

    /** SHA-256 in hex. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
