package zaicun.selection.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import zaicun.selection.review.Review;
import zaicun.selection.review.Verdict;

/** One organ's word as a page shows it. */
public record ReviewLine(
        int round, String organ, String addressee, Optional<Verdict> verdict, String verdictTitle, String opinion, String who,
        Optional<Instant> at) {

    static List<ReviewLine> of(List<Review> reviews) {
        return reviews.stream()
                .map(one -> new ReviewLine(
                        one.round(), one.organ().title(), one.addressee(), one.verdict(),
                        one.verdict().map(Verdict::title).orElse("待审核"), one.opinion(), one.decidedName(), one.decidedAt()))
                .toList();
    }

    /** Whose word is still missing in the last round. */
    static String waitsFor(List<Review> reviews) {
        return String.join("、", reviews.stream().filter(Review::isOpen).map(Review::addressee).toList());
    }
}
