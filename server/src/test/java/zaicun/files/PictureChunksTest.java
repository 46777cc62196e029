package zaicun.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zaicun.kernel.InputError;

/** What is taken out of PNG and WebP pictures. */
class PictureChunksTest {

    private static final String SECRET = "GPSLatitude 30.84 at home";

    /** One white point. */
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    @ParameterizedTest
    @ValueSource(strings = {"eXIf", "iTXt", "tEXt", "zTXt", "tIME", "prVt"})
    void a_png_keeps_what_draws_it_and_loses_what_tells_of_it(String chunk) throws IOException {
        var told = pngWith(chunk, SECRET.getBytes(StandardCharsets.UTF_8));

        var clean = Content.of(told);

        assertThat(clean.media()).isEqualTo("image/png");
        assertThat(text(told)).contains(SECRET);
        assertThat(text(clean.bytes())).doesNotContain(SECRET).doesNotContain(chunk);
        assertThat(clean.bytes()).isEqualTo(png());
        assertThat(ImageIO.read(new ByteArrayInputStream(clean.bytes())).getRGB(3, 4)).isEqualTo(0xFF336699);
    }

    @Test
    void what_hangs_behind_the_end_of_a_png_goes_too() throws IOException {
        var longer = joined(png(), SECRET.getBytes(StandardCharsets.UTF_8));

        assertThat(Content.of(longer).bytes()).isEqualTo(png());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXIF", "XMP ", "ABCD"})
    void a_webp_loses_it_and_no_longer_announces_it(String chunk) {
        var told = webpWith(chunk, SECRET.getBytes(StandardCharsets.UTF_8));

        var clean = Content.of(told);

        assertThat(clean.media()).isEqualTo("image/webp");
        assertThat(text(clean.bytes())).doesNotContain(SECRET).doesNotContain(chunk);
        assertThat(clean.bytes()[20]).isEqualTo((byte) 0x10);
        assertThat(little(clean.bytes()).getInt(4)).isEqualTo(clean.bytes().length - 8);
        assertThat(Arrays.copyOfRange(clean.bytes(), 30, clean.bytes().length))
                .isEqualTo(Arrays.copyOfRange(WEBP, 12, WEBP.length));
    }

    @Test
    void a_plain_webp_stays_as_it_is() {
        assertThat(Content.of(WEBP).bytes()).isEqualTo(WEBP);
    }

    @Test
    void a_chunk_longer_than_the_picture_is_told_as_broken() throws IOException {
        var png = png();
        ByteBuffer.wrap(png).putInt(8, -12);
        var cut = Arrays.copyOf(png(), 40);
        var webp = WEBP.clone();
        little(webp).putInt(16, 0x7FFFFFFF);

        assertThatThrownBy(() -> Content.of(png)).isInstanceOf(InputError.class);
        assertThatThrownBy(() -> Content.of(cut)).isInstanceOf(InputError.class);
        assertThatThrownBy(() -> Content.of(webp)).isInstanceOf(InputError.class);
    }

    private static byte[] png() throws IOException {
        var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 4, 0x336699);
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** Behind the header, whose chunk has 25 bytes. */
    private static byte[] pngWith(String name, byte[] data) throws IOException {
        var png = png();
        var named = joined(name.getBytes(StandardCharsets.ISO_8859_1), data);
        var sum = new CRC32();
        sum.update(named);
        var chunk = joined(joined(ByteBuffer.allocate(4).putInt(data.length).array(), named),
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return joined(joined(Arrays.copyOf(png, 33), chunk), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] webpWith(String name, byte[] data) {
        var extended = little(new byte[18]).put("VP8X".getBytes(StandardCharsets.ISO_8859_1)).putInt(10).put((byte) 0x1C);
        var more = little(new byte[8 + data.length + data.length % 2])
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(data.length)
                .put(data);
        var webp = joined(joined(Arrays.copyOf(WEBP, 12), extended.array()),
                joined(Arrays.copyOfRange(WEBP, 12, WEBP.length), more.array()));
        little(webp).putInt(4, webp.length - 8);
        return webp;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
