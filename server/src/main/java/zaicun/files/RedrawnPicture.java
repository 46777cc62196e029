package zaicun.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import org.apache.tika.Tika;
import zaicun.kernel.InputError;

/**
 * A picture of which nothing is left but what is seen: decoded and drawn anew, so that no place, time, device or author that a
 * camera or a program wrote into the file goes along, in whatever corner.
 */
public record RedrawnPicture(byte[] bytes, String media) {

    private static final Set<String> WELCOME = Set.of("image/jpeg", "image/png");
    private static final long MOST_PIXELS = 40_000_000;
    private static final float QUALITY = 0.85f;
    private static final Tika LOOKING = new Tika();

    public static RedrawnPicture of(byte[] sent) {
        var media = LOOKING.detect(sent);
        if (!WELCOME.contains(media)) {
            throw new InputError("file", "只能添加 JPG 或 PNG 图片；请转换格式，或用手机截图后重试。");
        }
        try {
            return new RedrawnPicture(drawn(read(sent), media), media);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof InputError told) {
                throw told;
            }
            throw new InputError("file", "图片已损坏，无法读取；请换一张或重新拍摄。");
        }
    }

    private static BufferedImage read(byte[] sent) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                requireDrawable(reader);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Asked before it is decoded: a small file may hold a picture that fills the memory. */
    private static void requireDrawable(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new InputError("file", "图片尺寸太大，没有添加；请用手机截图或缩小后重试。");
        }
    }

    private static byte[] drawn(BufferedImage picture, String media) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByMIMEType(media).next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            if (media.equals("image/jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
