package zaicun.selection.papers;

import java.util.List;
import zaicun.selection.reading.ReviewLine;
import zaicun.selection.review.Verdict;

/** An organ's word as a paper prints it; one not given yet stays blank to be signed by hand. */
record Opinion(String organ, String opinion, String signed) {

    static List<Opinion> of(List<ReviewLine> reviews, WordForms forms) {
        int last = reviews.stream().mapToInt(ReviewLine::round).max().orElse(0);
        return reviews.stream()
                .filter(one -> one.round() == last)
                .filter(one -> one.verdict().filter(said -> said == Verdict.LEFT).isEmpty())
                .map(one -> new Opinion(
                        one.organ() + "意见",
                        one.verdict().isPresent() ? one.verdictTitle() + "。" + one.opinion() : "",
                        one.at().map(at -> one.who() + "　" + forms.at(at)).orElse(WordForms.BLANK_SIGN)))
                .toList();
    }
}
