package zaicun.integrity.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import zaicun.audit.Audit;
import zaicun.files.RedrawnPicture;
import zaicun.integrity.reports.Reports.Said;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/**
 * Tells whoever has number and secret what became of the report, and takes further words and pictures. What was reported is not
 * shown again: the slip may fall into other hands.
 */
@Component
@Transactional
class FollowDesk {

    private static final int WORDS_AT_MOST = 2_000;
    private static final int ADDITIONS_AT_MOST = 50;

    record Told(LocalDate on, String title, String words, boolean own) {}

    /** @param dueOn until when the next step is owed */
    record Followed(
            String number, String disciplineTitle, String state, String stateTitle, LocalDate receivedOn,
            Optional<LocalDate> dueOn, int pictures, List<Told> told) {}

    private final Reports reports;
    private final Pictures pictures;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;
    private final DataSize largest;
    private final int most;

    FollowDesk(
            Reports reports, Pictures pictures, Policy policy, ApplicationEventPublisher events, Audit audit, Clock clock,
            @Value("${zaicun.files.largest}") DataSize largest, @Value("${zaicun.integrity.pictures}") int most) {
        this.reports = reports;
        this.pictures = pictures;
        this.policy = policy;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.largest = largest;
        this.most = most;
    }

    /** Nothing tells a wrong number from a wrong secret. */
    Optional<Report> known(String number, String secret) {
        var word = Slip.secret(secret);
        return reports.under(Slip.read(number)).filter(report -> reports.isSecretOf(report, word));
    }

    static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这件举报：查询号或查询密码不对；请对照回执重新填写。");
    }

    Followed follow(Report report) {
        var told = reports.words(report).stream()
                .flatMap(word -> told(word).stream())
                .toList();
        return new Followed(
                report.slip().toString(), disciplineTitle(report), report.state().name(), report.state().title(),
                report.receivedOn(), report.dueOn(), pictures.of(report).size(), told);
    }

    /** Words of inner moves stay inside; that the state changed is told. */
    private static Optional<Told> told(Word word) {
        var move = word.move();
        return switch (move) {
            case NOTE, TRANSFER, CONCLUDE -> Optional.empty();
            case ACCEPT, DECLINE, VERIFY, ASK, TELL, REOPEN, ADD -> Optional.of(new Told(
                    word.on(), move.title(), move.tellsReporter() ? word.words() : "", word.author().isEmpty()));
        };
    }

    void add(Report report, String written) {
        var words = written == null ? "" : written.strip();
        if (words.isEmpty() || words.length() > WORDS_AT_MOST) {
            throw new InputError("words", "请用 " + WORDS_AT_MOST + " 个字以内写明要补充的情况。");
        }
        write(report, words);
    }

    void addPicture(Report report, byte[] sent) {
        if (sent.length > largest.toBytes()) {
            throw new InputError(
                    "file", "图片有 " + DataSize.ofBytes(sent.length).toMegabytes() + " MB，超过 " + largest.toMegabytes()
                            + " MB，没有添加；已写的文字都在，请用手机截图或压缩后再加。");
        }
        if (pictures.of(report).size() >= most) {
            throw Refusal.under("9.1", "report.pictures", "一件举报最多加 " + most + " 张图片。", "请用文字补充其余的情况。");
        }
        var drawn = RedrawnPicture.of(sent);
        pictures.add(report, new Picture(UUID.randomUUID(), drawn.media(), LocalDate.now(clock)), drawn);
        write(report, "（补充了一张图片）");
    }

    private void write(Report report, String words) {
        if (reports.words(report).stream().filter(word -> word.move() == ReportMove.ADD).count() >= ADDITIONS_AT_MOST) {
            throw Refusal.under("9.1", "report.additions", "这件举报已补充了 " + ADDITIONS_AT_MOST + " 次。", "请等待办理，或另外提交一件。");
        }
        var next = report.moved(ReportMove.ADD.from(report.state()), report.handler(), report.dueOn());
        reports.move(report, next, ReportMove.ADD, new Said(Optional.empty(), LocalDate.now(clock), words));
        events.publishEvent(new ReportCame(next, reports.statementOf(report), false));
        audit.recordUntraced(report.district(), "report.add", report.id(), "举报人补充情况");
    }

    private String disciplineTitle(Report report) {
        return Stream.of(policy.on(LocalDate.now(clock)).get(PolicyKeys.DISCIPLINES))
                .flatMap(List::stream)
                .filter(item -> item.code().equals(report.discipline()))
                .map(CatalogueItem::title)
                .findFirst()
                .orElse(report.discipline());
    }
}
