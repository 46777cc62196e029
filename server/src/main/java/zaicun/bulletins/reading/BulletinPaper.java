package zaicun.bulletins.reading;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import zaicun.bulletins.Publication;
import zaicun.files.Attached;
import zaicun.files.AttachedFiles;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.policy.Policy;

/** An item as the Word paper that offices pass around (信息稿), from the template {@code forms/bulletin.docx}. */
@Component
class BulletinPaper {

    /** What the template names. */
    record Form(
            String title, String kind, String source, String writer, String sent, List<Paragraph> paragraphs,
            List<Shown> pictures, String published, String basis) {}

    record Paragraph(String text) {}

    record Shown(PictureRenderData picture, String name) {}

    private static final String TEMPLATE = "/forms/bulletin.docx";
    private static final int WIDEST = 560;

    private final AttachedFiles files;
    private final Policy policy;

    BulletinPaper(AttachedFiles files, Policy policy) {
        this.files = files;
        this.policy = policy;
    }

    byte[] of(BulletinPage page) {
        var bytes = new ByteArrayOutputStream();
        try (var template = BulletinPaper.class.getResourceAsStream(TEMPLATE);
                var document = XWPFTemplate.compile(template).render(form(page))) {
            document.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private Form form(BulletinPage page) {
        var line = page.line();
        return new Form(
                line.title(),
                line.kindTitle(),
                line.villageName().isEmpty() ? line.unitName() : line.unitName() + "驻" + line.villageName() + "工作队",
                line.writer(),
                line.sentOn().map(on -> on.getYear() + "年" + on.getMonthValue() + "月" + on.getDayOfMonth() + "日").orElse("未上报"),
                page.body().lines().map(String::strip).filter(text -> !text.isEmpty()).map(Paragraph::new).toList(),
                page.files().stream().flatMap(file -> shown(new District(line.district()), file).stream()).toList(),
                published(line.publications()),
                basis());
    }

    private static String published(List<Publication> publications) {
        return publications.isEmpty()
                ? "尚未刊发"
                : publications.stream()
                        .map(one -> one.on() + " " + one.outlet() + (one.link().isEmpty() ? "" : " " + one.link()))
                        .collect(Collectors.joining("；"));
    }

    private String basis() {
        return "依据：" + policy.notice().number() + " 第 13.1 条。"
                + policy.clause(Clause.of("13.1")).map(clause -> clause.words()).orElse("");
    }

    /** A picture that Word can show, not wider than the text; others are left out. */
    private Optional<Shown> shown(District district, Attached file) {
        var type = switch (file.media()) {
            case "image/jpeg" -> Optional.of(PictureType.JPEG);
            case "image/png" -> Optional.of(PictureType.PNG);
            default -> Optional.<PictureType>empty();
        };
        return type.flatMap(known -> {
            var bytes = files.contentOf(district, file.id());
            return size(bytes).map(image -> {
                int width = Math.min(WIDEST, image.getWidth());
                int height = Math.max(1, image.getHeight() * width / image.getWidth());
                return new Shown(Pictures.ofBytes(bytes, known).size(width, height).create(), file.name());
            });
        });
    }

    private static Optional<BufferedImage> size(byte[] bytes) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
