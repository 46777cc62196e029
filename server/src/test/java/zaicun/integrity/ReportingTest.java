package zaicun.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static zaicun.integrity.Letterbox.SECRET;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;

/** Handing in a report without an account, and following it. */
@ZaicunTest
class ReportingTest {

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)> 村里吃喝的事";

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    House house;
    Letterbox box;

    @BeforeEach
    void build() {
        house = houses.build();
        box = new Letterbox(house);
    }

    @Test
    void the_door_names_the_village_of_the_poster_and_the_disciplines() {
        var door = house.anybody().get("/api/integrity/door?village=" + house.village(0)).requireOk();

        assertThat(door.at("/village/name")).isEqualTo("村" + house.village(0).substring(8));
        assertThat(door.json().at("/disciplines")).hasSize(6);
        assertThat(door.at("/acceptWithin")).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999", "abc", "", "4201"})
    void a_torn_poster_leaves_the_village_to_be_written(String village) {
        assertThat(house.anybody().get("/api/integrity/door?village=" + village).requireOk().json().has("village")).isFalse();
    }

    @Test
    void whoever_has_number_and_secret_follows_and_adds() {
        var number = box.post(box.form());

        var added = house.anybody().post("/api/integrity/follow-up/words", Map.of(
                "number", number.toLowerCase(java.util.Locale.ROOT), "secret", "abcd-efgh-2345-6789", "words", "还有照片。"));
        var seen = box.follow(number, SECRET).requireOk();

        assertThat(number).matches(house.district() + "-[2-9A-Z]{8}");
        assertThat(added.status()).isEqualTo(200);
        assertThat(seen.at("/state")).isEqualTo("RECEIVED");
        assertThat(seen.at("/dueOn")).isEqualTo("2026-11-30");
        assertThat(seen.at("/told/0/words")).isEqualTo("还有照片。");
        assertThat(seen.text()).doesNotContain(Letterbox.WHAT);
    }

    @Test
    void a_wrong_number_and_a_wrong_secret_are_told_alike() {
        var number = box.post(box.form());

        var wrongSecret = box.follow(number, "ABCDEFGH23456788");
        var wrongNumber = box.follow(house.district() + "-ZZZZZZZZ", SECRET);

        assertThat(wrongSecret.status()).isEqualTo(404);
        assertThat(wrongNumber.text()).isEqualTo(wrongSecret.text());
    }

    @Test
    void what_is_sent_again_has_the_same_receipt() {
        var form = box.form();

        assertThat(box.post(form)).isEqualTo(box.post(form));
    }

    @Test
    void an_id_of_somebody_else_does_not_open_his_report() {
        var form = box.form();
        box.post(form);
        form.put("secret", "ZZZZZZZZ23456789");

        assertThat(house.anybody().post("/api/integrity/reports", form).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "what, 太短, what", "what, , what", "discipline, NONE, discipline", "discipline, , discipline", "secret, short, secret",
        "secret, , secret", "id, , id", "village, 4201, village", "where, LONG, where", "whom, LONG, whom"
    })
    void wrong_input_is_told_with_its_field(String field, String value, String told) {
        var written = "LONG".equals(value) ? "长".repeat(201) : value;

        var answer = house.anybody().post("/api/integrity/reports", box.form(field, written));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(told);
    }

    @Test
    void an_id_that_tells_the_time_is_not_taken() {
        var answer = house.anybody().post("/api/integrity/reports", box.form("id", Ids.next().toString()));

        assertThat(answer.at("/field")).isEqualTo("id");
    }

    @Test
    void among_several_districts_one_has_to_be_named() {
        var silent = house.anybody().post("/api/integrity/reports", box.form("village", null));
        var named = house.anybody().post("/api/integrity/reports", box.form("village", null, "district", house.district().code()));

        assertThat(silent.at("/field")).isEqualTo("district");
        assertThat(named.status()).isEqualTo(200);
    }

    @Test
    void a_district_without_teams_is_asked_for_again() {
        var answer = house.anybody().post("/api/integrity/reports", box.form("village", "110101001001"));

        assertThat(answer.at("/field")).isEqualTo("district");
    }

    @Test
    void a_script_stays_words() {
        box.handler();
        var number = box.post(box.form("what", SCRIPT));
        var file = house.as(Role.BUREAU).get(Letterbox.path(Letterbox.line(house.as(Role.BUREAU), number)));

        assertThat(file.at("/what")).isEqualTo(SCRIPT);
        assertThat(file.headers().firstValue("content-type").orElse("")).startsWith("application/json");
        assertThat(file.headers().firstValue("x-content-type-options")).contains("nosniff");
    }

    @Test
    void a_picture_comes_without_anything_the_camera_wrote() throws IOException {
        box.handler();
        var number = box.post(box.form());
        picture(number, pictureWithPlace()).requireOk();

        var handler = house.as(Role.BUREAU);
        var path = Letterbox.path(Letterbox.line(handler, number));
        var id = handler.get(path).at("/pictures/0/id");
        var seen = handler.get(path + "/pictures/" + id).requireOk();

        assertThat(new String(pictureWithPlace(), StandardCharsets.ISO_8859_1)).contains("Villager-Phone", "Exif");
        assertThat(new String(seen.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Villager-Phone", "Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(seen.bytes())).getWidth()).isEqualTo(8);
        assertThat(box.follow(number, SECRET).at("/pictures")).isEqualTo("1");
    }

    @Test
    void a_picture_of_fifty_megabytes_is_refused_and_the_words_stay() {
        var number = box.post(box.form());

        var answer = picture(number, new byte[50 * 1024 * 1024]);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo("file");
        assertThat(answer.at("/detail")).contains("8 MB", "文字都在");
        assertThat(box.follow(number, SECRET).at("/pictures")).isEqualTo("0");
    }

    @Test
    void what_only_calls_itself_a_picture_is_refused() {
        var number = box.post(box.form());

        assertThat(picture(number, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)).at("/field")).isEqualTo("file");
        assertThat(picture(number, "%PDF-1.4 author".getBytes(StandardCharsets.UTF_8)).at("/field")).isEqualTo("file");
    }

    @Test
    void no_more_pictures_than_the_settings_allow() throws IOException {
        var number = box.post(box.form());
        for (int i = 0; i < 5; i++) {
            picture(number, pictureWithPlace()).requireOk();
        }

        assertThat(picture(number, pictureWithPlace()).code()).isEqualTo("report.pictures");
    }

    @Test
    void whoever_is_signed_in_may_report_by_name_and_only_handlers_learn_it() {
        box.handler();
        var number = house.as(Role.VILLAGE).post("/api/integrity/reports/by-name", box.form()).requireOk().at("/number");

        var handler = house.as(Role.BUREAU);
        var file = handler.get(Letterbox.path(Letterbox.line(handler, number))).requireOk();

        assertThat(file.at("/name")).isNotEmpty();
    }

    @Test
    void of_words_added_at_once_none_is_lost() throws Exception {
        var number = box.post(box.form());
        try (var threads = Executors.newFixedThreadPool(4)) {
            var sent = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> house.anybody().post("/api/integrity/follow-up/words",
                            Map.of("number", number, "secret", SECRET, "words", "补充" + i))))
                    .toList();
            int taken = 0;
            for (var each : sent) {
                var status = each.get().status();
                assertThat(status).isIn(200, 409);
                taken += status == 200 ? 1 : 0;
            }

            assertThat(box.follow(number, SECRET).json().at("/told")).hasSize(taken);
        }
    }

    private Answer picture(String number, byte[] content) {
        return house.anybody().upload(
                "/api/integrity/follow-up/pictures", Map.of("number", number, "secret", SECRET), "a.jpg", content);
    }

    private static byte[] pictureWithPlace() throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        var place = new TiffOutputSet();
        place.setGpsInDegrees(114.8, 30.84);
        place.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MODEL, "Villager-Phone");
        var tagged = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(plain.toByteArray(), tagged, place);
        return tagged.toByteArray();
    }
}
