package zaicun.selection.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/**
 * Takes matters through rounds of review. The caller holds the lock on the matter's row, so that two organs that speak at
 * once are counted one after the other; of two people who speak for one organ exactly one wins.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReviewDesk {

    private final Reviews reviews;
    private final Roster roster;
    private final MatterNews told;

    ReviewDesk(Reviews reviews, Roster roster, MatterNews told) {
        this.reviews = reviews;
        this.roster = roster;
        this.told = told;
    }

    /** The organs of these kinds that belong to the place; one that is missing stops the procedure. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Office> officesFor(List<Organ> organs, UUID unit, String village) {
        return organs.stream()
                .map(organ -> roster.officeFor(organ, unit, village)
                        .orElseThrow(() -> Refusal.under(
                                "1.4", "selection.no-organ", "名册中没有" + organ.title() + "，无法报审。",
                                "请联系系统管理员在“机构”中补上后再报。")))
                .toList();
    }

    public void open(Matter matter, int round, List<Office> offices) {
        reviews.open(matter, round, offices);
        offices.forEach(office -> told.office(matter, office.id(), "review-" + round, "请审核：" + matter.title() + "。"));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Review> of(District district, UUID matter) {
        return reviews.of(district, matter);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<UUID, List<Review>> of(District district, Collection<UUID> matters) {
        return reviews.of(district, matters);
    }

    /** Says the word of the viewer's organ; answers where the round then stands. */
    public Outcome decide(Viewer viewer, Matter matter, Word word, PolicyOn values) {
        viewer.require(Right.SELECTION_REVIEW);
        var all = reviews.of(matter.district(), matter.id());
        var round = all.stream().mapToInt(Review::round).max().orElse(0);
        var now = all.stream().filter(review -> review.round() == round).toList();
        var own = own(viewer, now);
        requireTurn(matter, now, own, values);
        if (!own.isOpen() || !reviews.decide(matter, own, word, viewer)) {
            throw new Conflict("本机构的审核意见已由" + own.decidedName() + "提交；请刷新后查看。");
        }
        var outcome = outcome(word, now);
        if (outcome == Outcome.SENT_BACK || outcome == Outcome.REFUSED) {
            reviews.leaveRest(matter.district(), matter.id());
        }
        return outcome;
    }

    /** The rest of the round is not asked any more. */
    public void leave(Matter matter) {
        reviews.leaveRest(matter.district(), matter.id());
    }

    private static Review own(Viewer viewer, List<Review> now) {
        var seats = seatsOf(viewer);
        var mine = now.stream().filter(review -> seats.contains(review.office())).toList();
        return mine.stream().filter(Review::isOpen).findFirst()
                .or(() -> mine.stream().findFirst())
                .orElseThrow(() -> OutOfLine.noRight("这一轮审核不由您所在的机构办理；您可以查看，不能代办。"));
    }

    private static void requireTurn(Matter matter, List<Review> now, Review own, PolicyOn values) {
        if (values.get(PolicyKeys.REVIEWS_IN_ANY_ORDER)) {
            return;
        }
        now.stream()
                .takeWhile(review -> review != own)
                .filter(Review::isOpen)
                .findFirst()
                .ifPresent(before -> {
                    throw new Refusal(
                            "selection.review-order", matter.kind().clause(), before.addressee() + "还没有审核。",
                            "按当前参数须依次审核；请等前一个机构办理后再提交。");
                });
    }

    private static Outcome outcome(Word word, List<Review> before) {
        return switch (word.verdict()) {
            case SEND_BACK -> Outcome.SENT_BACK;
            case REFUSE -> Outcome.REFUSED;
            case AGREE, LEFT ->
                before.stream().filter(Review::isOpen).count() > 1 ? Outcome.WAITING : Outcome.CLEARED;
        };
    }

    /** The organs at which the viewer sits. */
    public static Set<UUID> seatsOf(Viewer viewer) {
        return viewer.seats().stream()
                .flatMap(seat -> seat.office().stream())
                .map(Office::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the viewer's organ is asked in the last round and has not spoken yet. */
    public static boolean waitsFor(Viewer viewer, List<Review> reviews) {
        var seats = seatsOf(viewer);
        return reviews.stream().anyMatch(review -> review.isOpen() && seats.contains(review.office()));
    }
}
