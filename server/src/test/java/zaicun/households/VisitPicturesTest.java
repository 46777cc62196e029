package zaicun.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

@ZaicunTest
class VisitPicturesTest {

    @Autowired
    private Houses houses;

    @Autowired
    private HouseholdDesk desk;

    @Autowired
    private Households households;

    private House house;
    private String place;
    private UUID household;

    @BeforeEach
    void visit() {
        house = houses.build();
        var farms = new Farms(house, desk, households);
        var visit = Ids.next();
        household = farms.lifted(0);
        farms.send(house.as(Role.CADRE), visit, "visit", farms.visit(household, "2026-11-20"))
                .requireOk();
        place = "/api/files/%s/visit/%s".formatted(house.district(), visit);
    }

    @Test
    void a_picture_keeps_its_sight_and_loses_its_place() throws IOException {
        var id = Ids.next();
        house.as(Role.CADRE).upload(place + "/" + id, "门口.jpg", pictureWithPlace()).requireOk();

        var seen = house.as(Role.VILLAGE).get("/api/files/%s/%s".formatted(house.district(), id));

        assertThat(hasPlace(pictureWithPlace())).isTrue();
        assertThat(seen.status()).isEqualTo(200);
        assertThat(hasPlace(seen.bytes())).isFalse();
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(seen.bytes())).getWidth()).isEqualTo(8);
    }

    @Test
    void a_corrected_visit_shows_the_pictures_of_the_visit_it_corrects() throws IOException {
        var farms = new Farms(house, desk, households);
        var first = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        var second = Ids.next();
        var third = Ids.next();
        house.as(Role.CADRE).upload(place + "/" + Ids.next(), "一.jpg", pictureWithPlace()).requireOk();

        farms.send(house.as(Role.CADRE), second, "visit", correcting(farms, first)).requireOk();
        house.as(Role.CADRE)
                .upload("/api/files/%s/visit/%s/%s".formatted(house.district(), second, Ids.next()), "二.jpg", pictureWithPlace())
                .requireOk();
        farms.send(house.as(Role.CADRE), third, "visit", correcting(farms, second)).requireOk();

        var visits = house.as(Role.VILLAGE).get("/api/households/%s/%s/visits".formatted(house.district(), household)).json();
        var current = visits.valueStream().filter(visit -> visit.at("/standing").asString().equals("current")).toList();
        assertThat(current).hasSize(1);
        assertThat(current.getFirst().at("/files").valueStream().map(file -> file.at("/name").asString()))
                .containsExactly("一.jpg", "二.jpg");
    }

    private Map<String, Object> correcting(Farms farms, UUID old) {
        var form = new HashMap<>(farms.visit(household, "2026-11-19"));
        form.put("replaces", old);
        return form;
    }

    @Test
    void a_picture_sent_again_is_there_once() throws IOException {
        var id = Ids.next();
        house.as(Role.CADRE).upload(place + "/" + id, "a.jpg", pictureWithPlace()).requireOk();
        house.as(Role.CADRE).upload(place + "/" + id, "a.jpg", pictureWithPlace()).requireOk();

        assertThat(house.as(Role.CADRE).get(place).json()).hasSize(1);
    }

    @Test
    void an_id_used_for_another_record_does_not_swallow_the_picture() throws IOException {
        var id = Ids.next();
        var farms = new Farms(house, desk, households);
        var second = Ids.next();
        farms.send(house.as(Role.CADRE), second, "visit", farms.visit(farms.lifted(0), "2026-11-19")).requireOk();
        house.as(Role.CADRE).upload(place + "/" + id, "a.jpg", pictureWithPlace()).requireOk();

        var answer = house.as(Role.CADRE)
                .upload("/api/files/%s/visit/%s/%s".formatted(house.district(), second, id), "b.jpg", pictureWithPlace());

        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void what_only_calls_itself_a_picture_is_refused() {
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        var answer = house.as(Role.CADRE).upload(place + "/" + Ids.next(), "a.jpg", script);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/field").asString()).isEqualTo("file");
        assertThat(house.as(Role.CADRE).get(place).json()).isEmpty();
    }

    @Test
    void too_large_a_picture_is_refused() {
        var answer = house.as(Role.CADRE).upload(place + "/" + Ids.next(), "a.jpg", new byte[9 * 1024 * 1024]);

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void nobody_outside_the_line_sees_or_adds() throws IOException {
        var id = Ids.next();
        house.as(Role.CADRE).upload(place + "/" + id, "a.jpg", pictureWithPlace()).requireOk();
        var elsewhere = house.at(house.office(Organ.STREET, 1));

        assertThat(elsewhere.get(place).status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/files/%s/%s".formatted(house.district(), id)).status()).isEqualTo(404);
        assertThat(house.as(Role.VILLAGE).upload(place + "/" + Ids.next(), "a.jpg", pictureWithPlace()).status())
                .isEqualTo(403);
    }

    @Test
    void an_unknown_record_has_no_files() {
        var nowhere = "/api/files/%s/visit/%s".formatted(house.district(), UUID.randomUUID());

        assertThat(house.as(Role.CADRE).get(nowhere).status()).isEqualTo(404);
    }

    private static byte[] pictureWithPlace() throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        var place = new TiffOutputSet();
        place.setGpsInDegrees(114.8, 30.84);
        var tagged = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(plain.toByteArray(), tagged, place);
        var described = new ByteArrayOutputStream();
        new JpegXmpRewriter().updateXmpXml(tagged.toByteArray(), described, "<x exif:GPSLatitude='30,50.4N'/>");
        return described.toByteArray();
    }

    private static boolean hasPlace(byte[] picture) throws IOException {
        return Imaging.getXmpXml(picture) != null
                || Imaging.getMetadata(picture) instanceof JpegImageMetadata metadata
                        && metadata.getExif() != null
                        && metadata.getExif().getGpsInfo() != null;
    }
}
